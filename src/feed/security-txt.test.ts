import { expect, test } from 'vitest';
import { smallSitus } from '../../tests/feed/small-situs.ts';
import { Today } from '../text/today.ts';
import { securityTxtOf } from './security-txt.ts';

test('security.txt names the contact and the day of the configuration, whatever the day of the build', () => {
  const texts = ['2026-11-24', '2027-11-24'].map((tanggal) =>
    securityTxtOf(smallSitus({ today: Today.only(tanggal) })),
  );
  expect(texts[0]).toBe(
    [
      'Contact: https://diskominfo.contohkab.go.id/kontak/',
      'Expires: 2027-06-30T23:59:59+07:00',
      'Preferred-Languages: id, en',
      'Canonical: https://dinkes.contohkab.go.id/.well-known/security.txt',
      '',
    ].join('\n'),
  );
  expect(texts[1]).toBe(texts[0]);
});

test('a kabupaten that names no contact publishes none', () => {
  const { kabupaten } = smallSitus();
  const { keamanan: _, ...identitas } = kabupaten.identitas;
  expect(securityTxtOf(smallSitus({ kabupaten: { ...kabupaten, identitas } }))).toBeUndefined();
});
