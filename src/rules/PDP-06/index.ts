import type { Rule } from '../rule.ts';
import { check } from './check.ts';
import { record } from './record.ts';

export const PDP_06: Rule = { record, check };
