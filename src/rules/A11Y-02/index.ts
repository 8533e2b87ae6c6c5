import type { Rule } from '../rule.ts';
import { check } from './check.ts';
import { record } from './record.ts';

/** Refused, as a picture without any text is: either would go out unread. */
export const A11Y_02: Rule = { record, check, akibat: 'tahan' };
