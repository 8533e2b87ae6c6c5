import { expect, test } from 'vitest';
import { type Request, rowWanted } from '../../src/starter/request.ts';
import { kabupaten } from './small.ts';

const dinas: Request = { id: 'dinsos', jenis: 'dinas', nama: 'Dinas Sosial' };

function told(request: Request): string[] {
  const wanted = rowWanted(request, kabupaten);
  return 'problems' in wanted ? wanted.problems.map(({ kode }) => kode) : [];
}

function rowFor(request: Request) {
  const wanted = rowWanted(request, kabupaten);
  return 'row' in wanted ? wanted : undefined;
}

test.each<[string, Request, string[]]>([
  ['a jenis that does not exist', { ...dinas, jenis: 'kantor' }, ['BAR-02']],
  ['no jenis', { id: 'dinsos', nama: 'Dinas Sosial' }, ['BAR-03']],
  ['no name', { id: 'dinsos', jenis: 'dinas' }, ['BAR-03']],
  ['a name of 200 characters', { ...dinas, nama: 'a'.repeat(200) }, ['BAR-04']],
  ['a name with a line end', { ...dinas, nama: 'Dinas\nSosial' }, ['BAR-04']],
  ['a path out of the folder', { ...dinas, id: '../x' }, ['REG-04']],
  ['a name of LCC', { ...dinas, id: 'lcc-baru' }, ['REG-04']],
  ['a device of Windows', { ...dinas, id: 'con' }, ['BRK-03']],
  ['an induk that does not exist', { ...dinas, jenis: 'puskesmas', induk: 'dinks' }, ['REG-05']],
  ['an induk of the wrong jenis', { ...dinas, jenis: 'kelurahan', induk: 'dinkes' }, ['BAR-06']],
  ['an induk for an OPD', { ...dinas, induk: 'setda' }, ['BAR-06']],
  ['no induk for a unit kerja', { ...dinas, jenis: 'bagian' }, ['BAR-03']],
  ['a region of another kabupaten', { ...dinas, jenis: 'kecamatan', kode_wilayah: '17.07.01' }, ['BAR-07']],
  ['a region that does not exist', { ...dinas, jenis: 'kecamatan', kode_wilayah: '98.01.09' }, ['REG-08']],
  ['a region of another kind', { ...dinas, jenis: 'kecamatan', kode_wilayah: '98.01.01.2001' }, ['BAR-08']],
  ['a region for a dinas', { ...dinas, kode_wilayah: '98.01.01' }, ['BAR-08']],
  ['what the register contradicts', { id: 'dinkes', jenis: 'badan' }, ['BAR-05']],
  ['everything at once', { id: 'A', jenis: 'kantor', nama: 'x' }, ['REG-04', 'BAR-02', 'BAR-04']],
])('%s is named', (_, request, kodes) => {
  expect(told(request)).toEqual(kodes);
});

test('of a body in the register only its id is needed', () => {
  expect(rowFor({ id: 'kec-hulu' })).toMatchObject({ isNew: false, row: { nama: 'Kecamatan Hulu' } });
});

test('what nobody said is proposed and marked as such', () => {
  expect(rowFor(dinas)?.row).toEqual({
    id: 'dinsos',
    nama: 'Dinas Sosial',
    singkatan: 'Dinas Sosial',
    jenis: 'dinas',
    host: 'dinsos.kecilkab.go.id',
    host_bukti: 'asumsi',
    status: 'belum',
    bukti: 'belum_terverifikasi',
  });
});

test('a body is known by its name: its region, and its bidang urusan', () => {
  const kecamatan = rowFor({ id: 'kec-hilir', jenis: 'kecamatan', nama: 'Kecamatan Hilir' });
  expect(kecamatan?.row).toMatchObject({ kode_wilayah: '98.01.02', singkatan: 'Kec. Hilir' });
  const kelurahan = { id: 'kel-x', jenis: 'kelurahan', nama: 'Kelurahan Sari', induk: 'kec-hulu' };
  expect(rowFor(kelurahan)?.row.kode_wilayah).toBe('98.01.01.1001');
  const kesehatan = rowFor({ id: 'dkk', jenis: 'dinas', nama: 'Dinas Kesehatan Kabupaten' });
  expect(kesehatan?.row.urusan).toEqual(['1.02']);
});
