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
export {
  addLane,
  addPool,
  moveLane,
  removeLane,
  renameLane,
  resizeLane,
  resizePoolWidth
} from './commands/lanes';
export { fetchRouting } from './commands/map-edit';
export { removeElements, removeNodes, removePool } from './commands/removing';
