import { quote } from '../../problems/words.ts';
import { placeAt } from '../../read/text.ts';
import { placeIn, placeOfOwn } from '../folder.ts';
import { withoutAddresses } from '../judge/addresses.ts';
import type { Check } from '../rule.ts';

const SUREL = /(?<![\w.+-])[\w.+-]{1,64}@((?:[a-z0-9-]+\.)+[a-z]{2,})/gi;

export const check: Check = ({ folder, situs }) => {
  const official = situs.jenis === 'satuan_pendidikan' ? /\.(go|sch)\.id$/i : /\.go\.id$/i;
  const written = [...folder.shownTexts].flatMap(([path, text]) =>
    [...(text.includes('@') ? withoutAddresses(text) : '').matchAll(SUREL)].map(
      ({ index, 0: surel, 1: host = '' }) => ({
        isOfficial: official.test(host),
        finding: {
          where: placeIn(folder, path, { ...placeAt(text, index), length: surel.length }),
          subject: quote(surel),
        },
      }),
    ),
  );
  const isMissing = !situs.identitas.kontak?.surel;
  return {
    subjects: written.length + (isMissing ? 1 : 0),
    findings: [
      ...(isMissing ? [{ where: placeOfOwn(folder, 'kontak.surel'), subject: '' }] : []),
      ...written.filter(({ isOfficial }) => !isOfficial).map(({ finding }) => finding),
    ],
    bukti: '/kontak/',
  };
};
