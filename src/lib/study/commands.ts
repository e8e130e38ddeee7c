/** The verbs of studies and sessions: one function for each thing a user can do. */
export * from './commands/answers';
export * from './commands/clips';
export * from './commands/consent';
export { eraseQuotes } from './commands/erase-words';
export * from './commands/findings';
export * from './commands/groups';
export * from './commands/observers';
export * from './commands/participants';
export * from './commands/questions';
export * from './commands/session';
export * from './commands/study';
export * from './commands/tasks';
