/**
 * Lists of steps, typed, pasted or from a spreadsheet: text ⇄ what a process map is drawn from. Pure.
 *
 *     text ─ plan ─→ rows and what their columns are ─ read ─→ steps with their ways, and the cells that were refused
 *
 * Cells, separated values and workbooks are read by `interchange/journey`, which tables of every kind share.
 */
export { guessSteps, planOfLines, rowsOfLines, type StepPlan, type StepUse } from './plan';
export { MAX_STEPS, readSteps, type ReadSteps, type RefusedStepCell, type StepRefusal } from './read';
export { stepFields, stepFieldWords, type StepField } from './vocabulary';
