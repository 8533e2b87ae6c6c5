import { quote } from '../../problems/words.ts';
import { alternativesOf } from '../judge/alternatives.ts';
import { saysNothing } from '../judge/says-nothing.ts';
import { each } from '../judge/verdict.ts';
import type { HoldingRule } from '../rule.ts';

export const check: HoldingRule['check'] = ({ folder }) =>
  each(alternativesOf(folder), ({ text, name, where }) =>
    saysNothing(text, name) ? { where, subject: quote(text) } : undefined,
  );
