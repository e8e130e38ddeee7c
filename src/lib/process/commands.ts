/**
 * The verbs of process maps: one exported function for each thing a user can do. What is done to lanes and pools
 * once they stand is in `commands/lane-*`, which is fetched when it is first wanted.
 */
export * from './commands/map';
export * from './commands/new-map';
export * from './commands/nodes';
export * from './commands/moving';
export * from './commands/lean';
export {
  bendFlow,
  connect,
  reconnect,
  removeFlow,
  renameFlow,
  routeAnew,
  setDefaultFlow,
  setProbability
} from './commands/flows';
export { addLane, addPool, renameLane, setOutside } from './commands/lanes';
export { removeLane } from './commands/removing-lanes';
export { fetchRouting } from './commands/map-edit';
export { removeElements, removeNodes, removePool } from './commands/removing';
