import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { harvestMessage } from '../../src/board/harvest-message.ts';
import { walk } from '../../src/disk/walk.ts';
import type { BarisRegister } from '../../src/koleksi/kabupaten/register.ts';
import type { Kabupaten } from '../../src/model/kabupaten.ts';
import type { BerandaDalamFacts } from '../../src/model/papan/beranda-dalam.ts';
import type { PanenDalamFacts, SitusDalamFacts } from '../../src/model/papan/dalam.ts';
import { KEADAAN, type Keadaan, milikOf } from '../../src/model/papan/keadaan.ts';
import type { RapatFacts } from '../../src/model/papan/rapat.ts';
import type { SuratDaftarFacts, SuratFacts } from '../../src/model/papan/surat.ts';
import { unreachable } from '../../src/problems/harvest.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { readVisits } from '../../src/run/build/papan/read-visits.ts';
import { documentIn, withBoard } from '../board.ts';
import { TANGGAL } from '../end-to-end/folder.ts';
import { type Place, smallKabupaten } from '../end-to-end/real-build.ts';
import { runCommand } from '../end-to-end/run-command.ts';

/** Every value of it is looked for on the public board. */
const KONTAK = [
  ['situs', 'jabatan', 'nama', 'telepon', 'surel'],
  ['dinkes', 'Sekretaris Rahasia', 'Nama Rahasia', '0811 2222 3333', 'rahasia@contoh.go.id'],
  ['kec-hulu', 'Kasi Tersembunyi', 'Orang Tersembunyi', '081299987766', 'tersembunyi@contoh.go.id'],
];
const VISITS = `tanggal;situs;alamat;orang;robot
2026-10-01;dinkes;/;900;900
2026-11-20;dinkes;/;7;3
2026-11-21;dinkes;/layanan/;5;0
2026-11-22;kec-hulu;/;1;31
2026-11-25;dinkes;/;400;400
`;

let work: Place & Disposable;
let kabupaten: Kabupaten;

beforeAll(async () => {
  work = smallKabupaten('dalam-');
  for (const folder of ['internal', 'simpanan']) mkdirSync(path.join(work.folder, folder));
  writeFileSync(path.join(work.folder, 'internal/kontak.csv'), KONTAK.map((row) => row.join(';')).join('\n'));
  writeFileSync(path.join(work.folder, 'simpanan/kunjungan.csv'), VISITS);
  const places = ['--content', work.content, '--keluaran', work.keluaran, '--tanggal', TANGGAL];
  expect((await runCommand('build', places)).code).toBe(0);
  const { kabupaten: read } = readKabupaten(work.content);
  if (!read) throw new Error('the small kabupaten cannot be read');
  const office: BarisRegister = {
    ...{ id: 'setda', nama: 'Sekretariat Daerah', singkatan: 'Setda', jenis: 'sekretariat_daerah' },
    ...{ host: 'setda.kecilkab.go.id', status: 'belum', bukti: 'asumsi' },
  };
  const peran = { walidata: 'dinkes', ppid_utama: 'dinkes', register: 'dinkes', bukti: 'asumsi' } as const;
  kabupaten = { ...read, identitas: { ...read.identitas, peran }, register: [...read.register, office] };
}, 120_000);
afterAll(() => work[Symbol.dispose]());

const at = (below: string): string => path.join(work.keluaran, below);
const read = (below: string): string => readFileSync(at(below), 'utf8');
const textIn = (folder: string): string =>
  walk(at(folder))
    .filter(({ path: below }) => /\.(html|json|csv|txt|xml|ics|jsonld|geojson|js|css)$/.test(below))
    .map(({ path: below }) => read(`${folder}/${below}`))
    .join('\n');

type Dalam = NonNullable<Parameters<typeof withBoard>[1]['dalam']>;
const dalam = (changes: Partial<Dalam> = {}): Dalam => ({
  ...{ kontak: [], kunjungan: [], pemeriksaan: {} },
  ...changes,
});

/** What a page of the internal board knows. */
async function factsAt<T>(
  address: string,
  { rows = kabupaten.register, own = dalam(), riwayat = [] as never[] } = {},
): Promise<T> {
  const around = { keluaran: work.keluaran, tanggal: TANGGAL, sisi: 'dalam' as const, dalam: own, riwayat };
  return withBoard({ ...kabupaten, register: rows }, around, async (papan) => {
    const page = papan.pageAt.get(address);
    if (!page) throw new Error(`no page at ${address}`);
    return (await page.facts()) as T;
  });
}

test('nothing of internal/ stands in the public folder, and all of it on the internal board', () => {
  const [umum, own] = [textIn('lcc'), textIn('lcc-internal')];
  const [, ...rows] = KONTAK;
  const ids = rows.map(([id]) => id);
  for (const value of rows.flat().filter((one) => !ids.includes(one))) {
    const digits = value.replace(/\D/g, '');
    const forms =
      digits.length > 8
        ? [value, digits, `+62${digits.slice(1)}`, digits.replace(/(.{4})(.{4})/, '$1-$2-')]
        : [value];
    expect([value, forms.some((form) => own.includes(form))]).toEqual([value, true]);
    expect([value, forms.filter((form) => umum.includes(form))]).toEqual([value, []]);
  }
  // No mobile number at all: an office has a number of its own.
  expect(/(^|[^0-9])08[0-9]{9,11}([^0-9]|$)/.test(umum)).toBe(false);
  expect(umum).not.toContain('lcc-internal');
});

test('a letter names five gaps of its body with law and remedy, and nothing of another body', async () => {
  const facts = await factsAt<SuratFacts>('/surat/kec-hulu/');
  expect(facts).toMatchObject({
    kepada: 'Camat Hulu',
    pengirim: { nama: 'Sekretariat Daerah', jabatan: 'Sekretaris Daerah' },
    tembusan: 'Kepala Dinas Kesehatan',
    bantuan: { nama: 'Dinas Kesehatan' },
    // Two weeks after Tuesday, 24 November 2026.
    tenggat: '2026-12-08',
  });
  expect(facts.temuan).toHaveLength(5);
  for (const { dasar, perbaikan } of facts.temuan) {
    expect(dasar.length).toBeGreaterThan(0);
    expect(perbaikan).not.toContain('`');
  }
  expect(facts.temuan[0]?.kode).toBe('YAN-01');
  const text = await withBoard(
    kabupaten,
    { keluaran: work.keluaran, tanggal: TANGGAL, sisi: 'dalam', dalam: dalam() },
    (papan) => documentIn(papan, '/surat/kec-hulu.txt'),
  );
  expect(text).toBe(facts.pesan);
  expect(text).toContain('Yth. Camat Hulu. Dari Sekretariat Daerah, 24 November 2026.');
  expect(text).toContain('paling lambat Selasa, 8 Desember 2026');
  for (const other of ['Kelurahan Sari', 'kel-sari', 'rapat']) expect(text).not.toContain(other);
});

test('the finding of the newest look stands in the letter, shortened to what a row holds', async () => {
  const [first] = (await factsAt<SuratFacts>('/surat/dinkes/')).temuan;
  if (!first) throw new Error('dinkes has no gap');
  const found: Problem = {
    ...{ kode: first.kode, tingkat: 'catatan' as const, path: 'dinkes/x.md', baris: 1, kolom: 1, panjang: 1 },
    ...{ judul: '', pesan: `Yang \`belum\` ada ${'panjang '.repeat(40)}`, perbaikan: '' },
  };
  const own = dalam({
    pemeriksaan: { dinkes: { masalah: [], temuan: [{ kode: first.kode, masalah: [found, found] }] } },
  });
  const [now] = (await factsAt<SuratFacts>('/surat/dinkes/', { own })).temuan;
  expect(now?.pesan).toMatch(/^Yang belum ada (panjang )+…$/);
  expect([now?.lain, (now?.pesan ?? '').length < 120]).toEqual([1, true]);
});

test('a body without a situs is asked to begin, and no letter is from a body to itself', async () => {
  const facts = await factsAt<SuratFacts>('/surat/setda/');
  expect([facts.temuan, facts.pengirim.nama]).toEqual([[], 'Dinas Kesehatan']);
  expect(facts.pesan).toContain('Mohon menunjuk satu petugas');
  const list = await factsAt<SuratDaftarFacts>('/surat/');
  expect(list.baris.map(({ situs, kepada }) => [situs.row.id, kepada])).toEqual([
    ['dinkes', 'Kepala Dinas Kesehatan'],
    ['kec-hulu', 'Camat Hulu'],
    ['kel-sari', 'Lurah Sari'],
    ['setda', 'Sekretaris Daerah'],
  ]);
});

test('the sheet for the meeting counts what was verified, and what was reported beside it', async () => {
  const dilaporkan = { status: 'terhubung', sumber: 'Berita' } as const;
  const rows = kabupaten.register.map((row): BarisRegister => {
    if (row.id === 'dinkes') return { ...row, status: 'terhubung', status_sejak: '2026-11-20' };
    return row.id === 'kec-hulu' ? { ...row, dilaporkan } : row;
  });
  const { jumlah, baru, bicara, tenggat } = await factsAt<RapatFacts>('/rapat/', { rows });
  expect(jumlah).toEqual({ semua: 4, terhubung: 1, terbatas: 0, terdaftar: 0, belum: 3, dilaporkan: 1 });
  expect([baru, tenggat]).toEqual([1, '2026-12-15']);
  expect(bicara.map(({ situs, sebab }) => [situs.row.id, sebab.kind])).toEqual([
    ['setda', 'tanpa_situs'],
    ['kec-hulu', 'dilaporkan'],
    ['kel-sari', 'belum'],
  ]);
});

test('visits are those of thirty days, robots apart', async () => {
  const kunjungan = readVisits(path.join(work.folder, 'simpanan/kunjungan.csv'), TANGGAL);
  expect(kunjungan).toEqual([
    {
      ...{ situs: 'dinkes', orang: 12, robot: 3 },
      halaman: [
        { alamat: '/', orang: 7 },
        { alamat: '/layanan/', orang: 5 },
      ],
    },
    { situs: 'kec-hulu', orang: 1, robot: 31, halaman: [{ alamat: '/', orang: 1 }] },
  ]);
  const facts = await factsAt<SitusDalamFacts>('/situs/dinkes/', { own: dalam({ kunjungan }) });
  expect(facts.kunjungan?.orang).toBe(12);
  expect(read('lcc-internal/kunjungan/index.html')).toContain('/layanan/ (5)');
});

test('a table of visits that is not as it was written is told, and none is fine', () => {
  const file = path.join(work.folder, 'rusak.csv');
  expect(readVisits(file, TANGGAL)).toEqual([]);
  writeFileSync(file, 'tanggal;situs\n');
  expect(readVisits(file, TANGGAL)).toBe('tidak_terbaca');
});

test('a fault of the harvest is told with since when, whose it is, and what to say to whom', async () => {
  const around = { keluaran: work.keluaran, tanggal: TANGGAL, sisi: 'dalam' as const, dalam: dalam() };
  await withBoard(kabupaten, around, async (papan, store) => {
    const factsOf = async <T>(address: string) => (await papan.pageAt.get(address)?.facts()) as T;
    const at = (situs: string) => ({ situs, sumber: 'http' });
    const masalah = [
      unreachable.at({ path: 'kec-hulu/lcc.json' }, { situs: 'kec-hulu', why: 'tidak menjawab' }),
    ];
    await store.keepState({ ...at('kec-hulu'), keadaan: 'baru', waktu: '2026-11-22T20:05:00Z', masalah: [] });
    const cut = { ...at('kec-hulu'), keadaan: 'tak_terjangkau', masalah } as const;
    await store.keepState({ ...cut, waktu: '2026-11-23T02:05:00Z' });
    await store.keepState({ ...cut, waktu: '2026-11-23T18:10:00Z' });
    await store.keepState({ ...at('dinkes'), keadaan: 'baru', waktu: '2026-11-23T18:10:00Z', masalah: [] });
    const keadaan = { baru: 1, tak_terjangkau: 1 };
    await store.keepRound({ mulai: '2026-11-23T18:00:00Z', selesai: '2026-11-23T18:11:00Z', keadaan });

    const { panen } = await factsOf<SitusDalamFacts>('/situs/kec-hulu/');
    expect(panen).toMatchObject({
      ...{ kata: 'tak terjangkau', milik: 'jaringan', sejak: '23 November 2026, 10.05 WITA' },
      // After 17.00 UTC it is the next day here.
      ...{ diperiksa: '24 November 2026, 02.10 WITA', sehat: '23 November 2026, 04.05 WITA' },
    });
    const host = kabupaten.register.find(({ id }) => id === 'kec-hulu')?.host ?? '';
    const { kepada, isi } = panen?.pesan ?? { kepada: '', isi: '' };
    expect(kepada).toBe('pengelola server situs Kecamatan Hulu');
    for (const words of [`Situs ${host} tidak dapat kami buka`, 'sejak 23 November 2026', 'tidak menjawab'])
      expect(isi).toContain(words);
    for (const other of ['dinkes', 'Dinas Kesehatan', '`']) expect(isi).not.toContain(other);

    const all = await factsOf<PanenDalamFacts>('/panen/');
    expect(all.berkendala.map(({ situs }) => situs.row.id)).toEqual(['kec-hulu']);
    expect(all.putaran?.keadaan).toEqual([
      { kata: 'baru', jumlah: 1 },
      { kata: 'tak terjangkau', jumlah: 1 },
    ]);
    expect(all.peralihan.map(({ situs, dari, menjadi }) => [situs, dari, menjadi])).toEqual([
      ['dinkes', undefined, 'baru'],
      ['kec-hulu', 'baru', 'tak terjangkau'],
      ['kec-hulu', undefined, 'baru'],
    ]);
    const { baris, jumlah } = await factsOf<BerandaDalamFacts>('/');
    expect(jumlah.kendalaPanen).toBe(1);
    expect(baris[0]?.situs.row.id).toBe('kec-hulu');
    expect((await factsOf<SitusDalamFacts>('/situs/dinkes/')).panen?.pesan).toBeUndefined();
  });
});

test('every fault of the harvest has words of its own for the one who can mend it', () => {
  const faults = (Object.keys(KEADAAN) as Keadaan[]).flatMap((keadaan) => {
    const milik = milikOf(keadaan);
    return milik ? [{ keadaan, milik }] : [];
  });
  const row = { nama: 'Kecamatan Hulu', host: 'hulu.kecilkab.go.id' };
  const told = faults.map(
    (one) => harvestMessage({ ...one, sejak: 'kemarin', masalah: [], row, pengirim: 'Kecil' }).isi,
  );
  expect(new Set(told).size).toBe(faults.length);
});
