import { expect, test } from 'vitest';
import { headOf, hoursOf, mapHref } from './office.ts';
import type { Situs } from './situs.ts';

const identitas: Situs['identitas'] = {
  jam_pelayanan: [
    { hari: 'Senin–Kamis', buka: '07:30', tutup: '16.00', istirahat: '12.00–13.00' },
    { hari: 'Jumat', buka: '08.00', tutup: '11.30' },
    { hari: 'Sabtu, Minggu', keterangan: 'Tutup' },
  ],
};

test('hours leave out the break, and a day without hours is closed', () => {
  const { rows, zone } = hoursOf({ identitas, kabupaten: { identitas: { zona_waktu: 'Asia/Jayapura' } } });
  expect(rows).toEqual([
    { hari: 'Senin sampai Kamis', hours: ['07.30–12.00', '13.00–16.00'] },
    { hari: 'Jumat', hours: ['08.00–11.30'] },
    { hari: 'Sabtu, Minggu', hours: [] },
  ]);
  expect(zone).toBe('Waktu Indonesia Timur');
});

test('the head has the title of the jenis unless another is given, and a gap stays a gap', () => {
  expect(headOf({ identitas: {}, jenis: 'kecamatan' })).toMatchObject({ jabatan: 'Camat', nama: undefined });
  expect(
    headOf({ identitas: { kepala: { status: 'plt', jabatan: 'Direktur' } }, jenis: 'rsud' }),
  ).toMatchObject({
    jabatan: 'Direktur',
    statusShort: 'Plt.',
    status: 'Pelaksana tugas',
  });
});

test('a place without coordinates has no map', () => {
  expect(mapHref({ jalan: 'Jalan Merdeka' })).toBeUndefined();
  expect(mapHref({ koordinat: { bujur: 110.3, lintang: -7.8 } })).toContain('mlat=-7.8&mlon=110.3');
});
