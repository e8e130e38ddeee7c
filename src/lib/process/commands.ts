/** The verbs of process maps: one exported function for each thing a user can do. */
export * from './commands/map';
export * from './commands/nodes';
export * from './commands/moving';
export * from './commands/lean';
export { applyFixes } from './commands/fixes';
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
export { addLane, addLaneBeside, addPool, renameLane } from './commands/lanes';
export { moveLane, moveLaneTo } from './commands/lane-order';
export { mergeLane, nestLanes, splitLane } from './commands/lane-parts';
export { resizeLane, resizePoolLength } from './commands/lane-size';
export { removeLane, removeLaneWithContent } from './commands/removing-lanes';
export { fetchRouting } from './commands/map-edit';
export { removeElements, removeNodes, removePool } from './commands/removing';
