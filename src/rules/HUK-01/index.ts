import type { Rule } from '../rule.ts';
import { check } from './check.ts';
import { record } from './record.ts';

export const HUK_01: Rule = { record, check };
