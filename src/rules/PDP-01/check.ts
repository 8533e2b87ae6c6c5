import { quote } from '../../problems/words.ts';
import { namesPeople } from '../judge/people.ts';
import { headingsOf } from '../judge/tables.ts';
import { whole } from '../judge/verdict.ts';
import type { HoldingRule } from '../rule.ts';

/** A name of someone who is named because of it. */
const NAMED_BECAUSE =
  /^nama (lengkap )?(penerima( bantuan| manfaat)?|pasien|penderita|korban|siswa|murid|anak|balita|bayi|ibu hamil|kpm|anggota keluarga)$/;

/** What is said of the people in a table. */
const SPECIFIC =
  /\b(diagnosis|diagnosa|penyakit|stunting|status gizi|disabilitas|hiv|tbc|imunisasi|pkh|bpnt|blt|bansos|bantuan|penghasilan|catatan kejahatan)\b/;

export const check: HoldingRule['check'] = ({ folder }) =>
  whole(
    folder,
    headingsOf(folder).flatMap(({ where, words }) => {
      const because = words.find((word) => NAMED_BECAUSE.test(word));
      const specific = namesPeople(words) ? words.find((word) => SPECIFIC.test(word)) : undefined;
      const found = because ?? specific;
      return found === undefined ? [] : [{ where, subject: quote(found) }];
    }),
  );
