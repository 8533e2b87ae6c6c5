import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx, saveXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { slotsOf } from '../../src/intake/form/form.ts';
import { formOf } from '../../src/intake/form/form-of.ts';
import { readForm } from '../../src/intake/form/read-form.ts';
import { formWorkbook } from '../../src/intake/form/workbook.ts';
import { formPlan } from '../../src/intake/plan/form-plan.ts';
import { ChangedMeanwhile, takeParcel, undoParcel } from '../../src/intake/take/parcels.ts';
import { readSitus } from '../../src/read/read-situs.ts';
import { root } from '../files.ts';
import { DAY, filledForm, inShort, office, planned, send } from './office.ts';

test('the form of every office comes back unfilled: nothing changes, and it is made with the same bytes twice', async () => {
  const content = path.join(root, 'content');
  const sites = readdirSync(content).filter((name) => !/^[._]/.test(name));
  for (const situs of sites) {
    const read = await readSitus({ content, situs });
    const form = formOf({ read, nama: situs, tanggal: DAY });
    const bytes = await formWorkbook(form);
    if (situs === 'kec-amen') expect(await formWorkbook(form)).toEqual(bytes);
    const written = await readForm(bytes);
    if (!written) throw new Error(`${situs}: no form`);
    const { items, edits } = formPlan(form, written, { read, name: 'f' });
    expect([situs, items, edits]).toEqual([situs, [], []]);
    expect(bytes.length).toBeLessThan(100_000);
    expect(form.sheets.every(({ name }) => /^\w+$/.test(name))).toBe(true);
  }
}, 240_000);

const ANSWERS = [
  ['Kontak', 'situs.yaml#kontak.telepon', 2, '(0738) 21999'],
  ['Kontak', 'situs.yaml#alamat.kode_pos', 2, '039264'],
  ['Kontak', 'situs.yaml#kepala.sejak', 2, '6 Januari 2026'],
  ['Kontak', 'situs.yaml#teks.ringkasan', 2, ''],
  ['Kontak', 'situs.yaml#pengaduan.pengelola', 2, 'Budi, NIP 19800101 200501 1 001'],
  ['Jam', 'situs.yaml/jam_pelayanan/0', 1, 'Senin–Kamis'],
  ['Jam', 'situs.yaml/jam_pelayanan/0', 2, '07.30'],
  ['Jam', 'situs.yaml/jam_pelayanan/0', 3, '16.00'],
  ['Pejabat', '+pejabat/1', 1, 'Nama Contoh, S.Sos.'],
  ['Pejabat', '+pejabat/1', 2, 'Camat'],
  ['Layanan', 'layanan/dispensasi-nikah.md#jangka_waktu', 2, '1 hari kerja'],
  ['Layanan', 'layanan/dispensasi-nikah.md#biaya_tarif', 2, 'Warga | 25.000\nLuar | Gratis'],
  ['Pertanyaan', 'halaman/visi-misi.md#jawaban', 2, 'Visi <b>kami</b>: melayani.\n- satu\n- dua'],
  ['Pertanyaan', 'halaman/maklumat-pelayanan.md#jawaban', 2, 'Sudah ditetapkan.'],
] as const;

test('answers go to their places, what cannot be taken is told, and all of it is undone', async () => {
  using desk = office();
  const before = readFileSync(path.join(desk.content, 'kec-amen/situs.yaml'), 'utf8');
  const plan = await planned(desk, send(desk, 'isi.xlsx', await filledForm(desk, ANSWERS)));
  expect(inShort(plan.items)).toEqual([
    'keliru Kode pos TTP-01',
    'isi Telepon',
    'isi Sejak',
    'hapus Kalimat pengantar TTP-04',
    'keliru Pengelola pengaduan TTP-06',
    'isi Hari',
    'isi Buka',
    'isi Tutup',
    'baru jabatan',
    'isi Jangka waktu penyelesaian',
    'ganti Biaya',
    'susun Maklumat pelayanan TTP-05',
    'isi Visi dan misi',
  ]);
  const id = takeParcel({ ...desk, ...plan, situs: 'kec-amen', tanggal: DAY, pid: process.pid });
  const now = (name: string) => readFileSync(path.join(desk.content, 'kec-amen', name), 'utf8');
  expect(now('situs.yaml')).toContain('telepon:\n    - (0738) 21999\n');
  expect(now('situs.yaml')).toContain('- hari: Senin–Kamis\n    buka: "07.30"');
  expect(now('situs.yaml')).toContain('ringkasan: Melayani warga');
  expect(now('layanan/dispensasi-nikah.md')).toContain('tarif: 25000');
  expect(now('halaman/visi-misi.md')).not.toContain('belum_diisi');
  expect(now('halaman/visi-misi.md')).toContain(String.raw`Visi \<b\>kami\</b\>: melayani.`);
  expect(now('pejabat/nama-contoh-s-sos.md')).toContain('jabatan: Camat');
  expect(readdirSync(desk.content).filter((name) => name.startsWith('.'))).toEqual([]);

  // The same form once more: what is asked stays asked, nothing is written again.
  const again = await planned(desk, path.join(desk.sent, 'isi.xlsx'));
  expect(again.steps).toEqual([]);

  const staging = path.join(desk.content, '.titip.1-batal');
  expect(undoParcel(id, { ...desk, staging })).toMatchObject({ kind: 'done', left: [] });
  expect(now('situs.yaml')).toBe(before);
  expect(undoParcel(id, { ...desk, staging })).toEqual({ kind: 'already' });
}, 120_000);

test('what was changed in the meantime is kept twice, and what nobody touched stays as it is today', async () => {
  using desk = office();
  const file = path.join(desk.content, 'kec-amen/situs.yaml');
  const cells = [['Kontak', 'situs.yaml#teks.ringkasan', 2, 'Kalimat lain dari kantor.']] as const;
  const form = await filledForm(desk, [...cells, ['Kontak', 'situs.yaml#alamat.jalan', 2, 'Jalan Raya 3']]);
  const edited = readFileSync(file, 'utf8').replace('Melayani warga dan', 'Melayani warga serta');
  writeFileSync(file, edited.replace('kecamatan: Amen', 'kecamatan: Amen Baru'));
  const plan = await planned(desk, send(desk, 'isi.xlsx', form));
  expect(inShort(plan.items)).toEqual(['isi Jalan', 'bentrok Kalimat pengantar TTP-03']);
  takeParcel({ ...desk, ...plan, situs: 'kec-amen', tanggal: DAY, pid: process.pid });
  const now = readFileSync(file, 'utf8');
  expect(now).toContain('Melayani warga serta');
  expect(now).toContain('kecamatan: Amen Baru');
  expect(now).toContain('jalan: Jalan Raya 3');
}, 120_000);

test('a file that was changed between showing and taking stops the taking', async () => {
  using desk = office();
  const plan = await planned(desk, send(desk, 'isi.xlsx', await filledForm(desk, ANSWERS.slice(0, 1))));
  const file = path.join(desk.content, 'kec-amen/situs.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}# lain\n`);
  const before = readFileSync(file, 'utf8');
  // Told as TTP-12.
  expect(() => takeParcel({ ...desk, ...plan, situs: 'kec-amen', tanggal: DAY, pid: process.pid })).toThrow(
    ChangedMeanwhile,
  );
  expect(readFileSync(file, 'utf8')).toBe(before);
}, 120_000);

test('sheets moved and renamed, and a row inserted: every answer is found', async () => {
  using desk = office();
  const book = await openXlsx(await filledForm(desk, ANSWERS.slice(0, 1)));
  book.sheets.reverse();
  const pejabat = book.sheets.find(({ name }) => name === 'Pejabat');
  if (!pejabat) throw new Error('no sheet');
  pejabat.name = 'Pejabat kami';
  pejabat.rows.push([null, 'Nama Sisipan', 'Sekretaris Camat']);
  const plan = await planned(desk, send(desk, 'isi.xlsx', await saveXlsx(book)));
  expect(inShort(plan.items).sort()).toEqual(['baru jabatan', 'isi Telepon']);
}, 120_000);

test('a cell that is not theirs to fill is told when it comes back changed, and never taken', async () => {
  const content = path.join(root, 'content');
  const read = await readSitus({ content, situs: 'dinkes' });
  const form = formOf({ read, nama: 'Dinas Kesehatan', tanggal: DAY });
  const locked = [...slotsOf(form).values()].find(({ isOpen, now }) => !isOpen && now !== '');
  const written = await readForm(await formWorkbook(form));
  if (!locked || !written) throw new Error('no locked cell in the form');
  const cells = written.cells.map((cell) =>
    cell.address === locked.address ? { ...cell, text: `${cell.text} lain` } : cell,
  );
  const { items, edits } = formPlan(form, { ...written, cells }, { read, name: 'f' });
  expect([inShort(items), edits]).toEqual([[`keliru ${locked.field.label} TTP-02`], []]);
});
