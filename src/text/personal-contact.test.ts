import { expect, test } from 'vitest';
import { isPersonalLink, withoutContact } from './personal-contact.ts';

test.each([
  ['budi@surat.example', '(surel tidak dimuat)'],
  ['dinkes@contohkab.go.id dan desa.amen@amen.desa.id', 'dinkes@contohkab.go.id dan desa.amen@amen.desa.id'],
  ['WA 0812-3456-7890.', 'WA (nomor tidak dimuat).'],
  ['+62 812 3456 7890', '(nomor tidak dimuat)'],
  ['(0812) 3456789', '(nomor tidak dimuat)'],
  ['telepon (0738) 21045', 'telepon (0738) 21045'],
  ['nomor 188.4/0812/2026', 'nomor 188.4/0812/2026'],
  ['Rp 812.345.678', 'Rp 812.345.678'],
  ['kode 08123', 'kode 08123'],
])('%s → %s', (written, wanted) => expect(withoutContact(written).text).toBe(wanted));

test('what was taken out is counted', () => {
  expect(withoutContact('a@b.example, c@d.example, 081234567890')).toMatchObject({ emails: 2, mobiles: 1 });
});

test.each([
  ['mailto:budi@surat.example', true],
  ['mailto:dinkes@contohkab.go.id', false],
  ['tel:+6281234567890', true],
  ['tel:073821045', false],
  ['https://wa.me/6281234567890', true],
  ['https://contoh.test/', false],
])('%s leads to a person: %s', (url, is) => expect(isPersonalLink(url)).toBe(is));
