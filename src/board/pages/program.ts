import type { ProgramFacts } from '../../model/papan/program.ts';
import { HOME, pageKind } from '../page-kind.ts';
import { programNames, titleOf } from '../program/names.ts';
import { partFacts, valuesOf } from '../program/part-facts.ts';
import { addressOf, programParts } from '../program/parts.ts';

/** `/program/` and its parts: by kecamatan, urusan, body, source of money, state and year, each at an address of its own. */
export const program = pageKind<ProgramFacts>('program', async (ask) => {
  const [parts, names] = [await programParts(ask), await programNames(ask)];
  const around = { parts, names, values: valuesOf(parts, names), tanggal: ask.tanggal };
  return [...parts].map(([address, part]) => {
    const { pilihan } = part;
    const judul = titleOf(pilihan, names);
    const { tahun, ...others } = pilihan;
    const isAll = Object.keys(pilihan).length === 0;
    const isYear = tahun !== undefined && Object.keys(others).length > 0;
    return {
      address,
      judul,
      ringkasan: `${judul}: pagu, yang terpakai, dan yang terbangun, dijumlah dari tingkat terendah.`,
      trail: [
        HOME,
        ...(isAll ? [] : [{ label: 'Program kerja', address: '/program/' }]),
        ...(isYear ? [{ label: titleOf(others, names), address: addressOf(others) }] : []),
      ],
      ...(isAll && { menu: 'Program kerja' }),
      facts: async () => partFacts(part, around),
    };
  });
});
