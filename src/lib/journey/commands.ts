/** Everything a user can do to a journey map. */
export * from './commands/map';
export * from './commands/phases-and-steps';
export * from './commands/lanes-and-cards';
export * from './commands/views';
export * from './commands/handoffs';
export * from './commands/routes';
export * from './commands/comments';
export * from './commands/scores';
export * from './commands/card-details';
export * from './commands/spans';
export * from './commands/several-cards';
export * from './commands/step-details';
export * from './commands/paste';
export * from './commands/take-in';
export * from './commands/templates';
export * from './commands/colours';
export * from './commands/pictures';
