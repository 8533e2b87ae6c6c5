import { expect, test } from 'vitest';
import * as z from 'zod';
import { yesNo } from '../koleksi/common.ts';
import { foldedChoices } from './choices.ts';

const schema = z.strictObject({
  status: z.enum(['setiap_saat', 'berkala']).optional(),
  contoh: yesNo.optional(),
  nama: z.string(),
});

test.each([
  [{ status: 'Setiap saat' }, { status: 'setiap_saat' }],
  [{ status: 'SETIAP-SAAT' }, { status: 'setiap_saat' }],
  [{ status: 'Serta merta' }, { status: 'Serta merta' }],
  [{ contoh: 'YA' }, { contoh: 'ya' }],
  [{ contoh: 'TRUE' }, { contoh: 'ya' }],
  [{ contoh: 'Salah' }, { contoh: 'tidak' }],
  [{ nama: 'Berkala' }, { nama: 'Berkala' }],
  [{ lain: 3 }, { lain: 3 }],
])('%o in a cell is read as %o', (written, read) => {
  expect(foldedChoices(written, schema)).toEqual(read);
});
