/** The door of `impor-program`. */
export type { BudgetPlan } from './job.ts';
export { planTables } from './plan-tables.ts';
