import type { Rule } from '../rule.ts';
import { check } from './check.ts';
import { record } from './record.ts';

export const SDI_12: Rule = { record, check };
