import type { Rule } from '../rule.ts';
import { check } from './check.ts';
import { record } from './record.ts';

export const YAN_05: Rule = { record, check };
