import { suggest } from '../../src/problems/suggest.ts';
import type { Ruleset } from '../../src/rules/ruleset.ts';
import type { Option } from '../arguments.ts';
import { WrongUse } from '../wrong-use.ts';

/** A ruleset by its version; the newest is the standard. */
export const ruleset = (known: readonly [Ruleset, ...Ruleset[]]): Option<Ruleset> => {
  const newest = known.at(-1) ?? known[0];
  return {
    placeholder: '<versi>',
    help: 'Versi aturan yang dipakai menilai.',
    standard: newest.versi,
    absent: () => newest,
    read: (written, name) => {
      const found = known.find(({ versi }) => versi === written);
      if (found) return found;
      const versions = known.map(({ versi }) => versi);
      const meant = suggest(written, versions);
      const hint = meant ? `Mungkin maksudnya \`${meant}\`?` : `Yang ada: ${versions.join(', ')}.`;
      throw new WrongUse(`${name} \`${written}\` tidak ada. ${hint}`);
    },
  };
};
