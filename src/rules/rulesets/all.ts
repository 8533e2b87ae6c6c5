import type { Ruleset } from '../ruleset.ts';
import { RULESET_2026_1 } from './2026-1.ts';
import { RULESET_2026_2 } from './2026-2.ts';
import { RULESET_2026_3 } from './2026-3.ts';

/** Every ruleset, oldest first; each can still be run. */
export const rulesets: readonly [Ruleset, ...Ruleset[]] = [RULESET_2026_1, RULESET_2026_2, RULESET_2026_3];

/** The one that holds. */
export const current: Ruleset = rulesets.at(-1) ?? RULESET_2026_3;
