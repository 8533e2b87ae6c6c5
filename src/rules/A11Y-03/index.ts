import type { Rule } from '../rule.ts';
import { check } from './check.ts';
import { record } from './record.ts';

export const A11Y_03: Rule = { record, check };
