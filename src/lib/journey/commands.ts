/** Everything a user can do to a journey map. */
export * from './commands/map';
export * from './commands/phases-and-steps';
export * from './commands/lanes-and-cards';
