import type { Answer } from '../../fleet/index.ts';
import { planBudget } from '../../intake/budget/plan-budget.ts';
import { type BudgetPlan, budgetJob } from './job.ts';

/** @see Answer */
export const answer: Answer = async (question): Promise<BudgetPlan> => {
  const plan = await planBudget(budgetJob.parse(question));
  return {
    ...plan,
    nobody: plan.nobody.map(({ owner, rows, sum }) => ({
      ...{ code: owner.unit || owner.skpd || owner.situs, nama: owner.nama, rows, sum },
    })),
    above: plan.above.map(({ owner, situs }) => ({ nama: owner.nama, situs })),
  };
};
