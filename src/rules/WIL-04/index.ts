import type { Rule } from '../rule.ts';
import { check } from './check.ts';
import { record } from './record.ts';

export const WIL_04: Rule = { record, check };
