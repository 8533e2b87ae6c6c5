/** The door of `terima`. */
export { SURE } from '../../intake/plan/plan.ts';
export { stagingIn, sweepStagings } from '../../intake/take/take.ts';
export { type IntakePlan, planParcels, type SitusPlan } from './plan-parcels.ts';
export { type Taken, takeAll, undo } from './take-parcels.ts';
