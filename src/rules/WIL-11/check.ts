import { quote } from '../../problems/words.ts';
import { isHostOf, outerAddressesOf } from '../judge/links.ts';
import { whole } from '../judge/verdict.ts';
import { codesIn } from '../judge/wilayah.ts';
import type { Check, Finding } from '../rule.ts';

export const check: Check = (input) => {
  const mistaken = input.situs.kabupaten.identitas.host_keliru ?? [];
  const addresses = outerAddressesOf(input.folder);
  const codes = codesIn(input);
  const findings = mistaken.flatMap(({ host: owner, kode_wilayah, alasan: detail }): Finding[] => [
    ...addresses
      .filter(({ host }) => isHostOf(host, owner))
      .map(({ url, where }) => ({ where, subject: quote(url), detail })),
    ...codes
      .filter(({ kode }) => kode_wilayah !== undefined && `${kode}.`.startsWith(`${kode_wilayah}.`))
      .map(({ kode, where }) => ({ where, subject: quote(kode), detail })),
  ]);
  return mistaken.length > 0 ? whole(input.folder, findings) : { subjects: 0, findings };
};
