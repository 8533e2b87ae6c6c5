/** The door of the register: what stands in it, and how a row is changed with its ground. */
export { type Prepared, prepareChange } from './change-register.ts';
export { type ListedRow, listedRows } from './list.ts';
export { type RegisterRequest, STATUS_WRITTEN } from './request.ts';
