import { HtmlValidate } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { workspaceOf } from '../../../tests/fleet/workspace.ts';
import { readFolder, TANGGAL } from '../../../tests/rules/fixture.ts';
import { inOrder } from '../../problems/text.ts';
import { Today } from '../../text/today.ts';
import { judge } from '../judge.ts';
import { current, rulesets } from '../rulesets/all.ts';
import { changesSince, earlierReportOf } from './changes.ts';
import { reportHtml } from './html.ts';
import { reportJson } from './json.ts';
import type { Report, SitusVerdict } from './report.ts';
import { reportSarif } from './sarif.ts';
import { reportText } from './text.ts';
import { toDoList } from './to-do.ts';

const SITUS_YAML = 'diperbarui: 2026-11-20\n';

/** All that a standard of service asks for. */
const WHOLE_LAYANAN = `---
judul: Surat sehat
dasar_hukum: [UU 36/2009]
persyaratan: [KTP]
sistem_mekanisme_prosedur: [Datang, Diperiksa, Menerima surat]
jangka_waktu: 1 hari kerja
biaya_tarif: Gratis
produk_pelayanan: Surat keterangan sehat
sarana_prasarana: [Ruang tunggu]
kompetensi_pelaksana: [Dokter]
pengawasan_internal: Diawasi kepala bidang.
penanganan_pengaduan: Lewat subbagian umum.
jumlah_pelaksana: 2 orang
jaminan_pelayanan: Sesuai standar ini.
jaminan_keamanan: Data pemohon dijaga.
evaluasi_kinerja: Setahun sekali.
---
Surat untuk melamar kerja.
`;

/** Three thin sites: one layanan written in part, a NIK in a berita, and one layanan written whole. */
const FILES = {
  'sebagian/situs.yaml': SITUS_YAML,
  'sebagian/layanan/surat-sehat.md': WHOLE_LAYANAN,
  'sebagian/layanan/rujukan.md':
    '---\njudul: Surat rujukan\npersyaratan: [KTP]\njangka_waktu: "[diisi OPD]"\n---\nSurat ke rumah sakit.\n',
  'gagal/situs.yaml': SITUS_YAML,
  'gagal/berita/2026-11-20-bantuan.md':
    '---\njudul: Bantuan diserahkan kepada 12 warga\ntanggal: 2026-11-20\n---\nBantuan diterima pemilik NIK 3171 2345 0590 0001 kemarin.\n',
  'lulus/situs.yaml': SITUS_YAML,
  'lulus/layanan/surat-sehat.md': WHOLE_LAYANAN,
};

async function verdictOf(id: string, ruleset = current): Promise<SitusVerdict> {
  using work = workspaceOf(FILES);
  const { problems, ...judged } = await readFolder(work.content, id, 'dinas');
  const judgement = judge(judged, ruleset, Today.only(TANGGAL));
  const held = judgement.hasil.flatMap(({ temuan }) => temuan).filter(({ tingkat }) => tingkat === 'salah');
  return {
    id,
    row: judged.folder.kabupaten.register.find((row) => row.id === 'dinkes'),
    files: judged.folder.files.size,
    problems: inOrder([...problems, ...held]),
    judgement,
    addresses: [],
    contoh: 0,
  };
}

let report: Report;
beforeAll(async () => {
  report = {
    tanggal: TANGGAL,
    aturan: current.versi,
    kabupaten: 'Kabupaten Contoh <b>',
    lambang: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    pengelola: 'Dinas Komunikasi & Informatika',
    problems: [],
    situs: [await verdictOf('sebagian'), await verdictOf('gagal')],
  };
});

const FORMS = { reportText, reportJson, reportHtml, reportSarif, toDoList };

test.each(Object.entries(FORMS))('%s gives the same bytes for the same content and day', async (_, form) => {
  const again = {
    ...report,
    situs: [await verdictOf('sebagian'), await verdictOf('gagal')],
  };
  expect(form(again)).toBe(form(report));
});

test.each(Object.entries(FORMS))('%s never repeats a NIK', (_, form) => {
  expect(form(report)).toContain('NIK');
  expect(form(report)).not.toMatch(/\d(?:[ .-]{0,3}\d){15}/);
});

test('one situs is told by file, with line, remedy and article, and its score', () => {
  const blocks = reportText({ ...report, situs: report.situs.slice(0, 1) }).split('\n\n');
  const own = blocks.filter(
    (block) => block.startsWith('sebagian/layanan/') || block.startsWith('Dikerjakan'),
  );
  expect(own.join('\n\n')).toMatchInlineSnapshot(`
    "sebagian/layanan/rujukan.md:1:1
      2 isian belum punya tanda pengenal sendiri; bila nama berkasnya diubah, LCC menganggapnya isian baru.
      1 | ---
        | ^
      Tidak ada yang harus diubah sekarang, asal nama berkas yang sudah terbit tidak diganti. Tanda pengenal dapat dibuatkan: \`npm run check sebagian -- --isi-id\`.
      ALM-04 (catatan)

    sebagian/layanan/rujukan.md:1:1
      Layanan "Surat rujukan" belum memuat sistem, mekanisme, dan prosedur; jangka waktu penyelesaian; biaya; produk pelayanan; penanganan pengaduan, saran, dan masukan; dasar hukum; sarana, prasarana, dan fasilitas; kompetensi pelaksana; pengawasan internal; jumlah pelaksana; jaminan pelayanan; jaminan keamanan dan keselamatan; evaluasi kinerja pelaksana.
      Lengkapi isiannya di bagian atas berkas; arti tiap isian ada di panduan layanan.
      YAN-01 (wajib): UU 25/2009 pasal 21; PP 96/2012 pasal 25

    sebagian/layanan/rujukan.md:4:15
      Jangka waktu penyelesaian masih berisi tanda \`[diisi\`, sehingga dianggap belum ada dan tidak ditampilkan.
      4 | jangka_waktu: "[diisi OPD]"
        |               ^
      Ganti dengan isi yang sebenarnya. Waktu sejak berkas lengkap sampai hasil diterima; tulis angka dan satuannya.
      ISI-22 (catatan)

    Dikerjakan sebagian: 7 dari 100.
    Syarat dasar: 1 dari 10; belum ada alamat, telepon, jam pelayanan, kepala kantor, tugas, tempat mengadu, prosedur PPID, dokumen tahun ini, dan berita atau pengumuman baru.
    0 aturan terpenuhi, 3 sebagian, 21 belum, 11 dijaga program, 34 tidak berlaku. Skor semua aturan: 37."
  `);
});

test('of several sites the score of each stands in a table', () => {
  const table = reportText(report).split('\n\n').at(-2);
  expect(table).toMatchInlineSnapshot(
    `
    "situs     dikerjakan  syarat dasar  terpenuhi  sebagian  belum  dijaga  daftar isian  perlu diperbaiki
    sebagian           7     1 dari 10          0         3     21      11            59                 0
    gagal              1     1 dari 10          1         0     24      10            60                 1"
  `,
  );
});

test('the JSON has the keys that other programs rely on', () => {
  const temuan = z.strictObject({
    path: z.string(),
    baris: z.int(),
    kolom: z.int(),
    pesan: z.string(),
    perbaikan: z.string(),
  });
  const shape = z.strictObject({
    versi: z.literal('1.0'),
    tanggal: z.iso.date(),
    aturan: z.string(),
    masalah: z.array(z.unknown()),
    situs: z.array(
      z.strictObject({
        id: z.string(),
        skor: z.int().nullable(),
        skor_wajib: z.int().nullable(),
        dikerjakan: z.int().nullable(),
        syarat_dasar: z
          .strictObject({ terpenuhi: z.int(), dari: z.literal(10), belum: z.array(z.string()) })
          .nullable(),
        isian_contoh: z.int(),
        masalah: z.array(temuan.extend({ kode: z.string(), tingkat: z.enum(['salah', 'catatan']) })),
        hasil: z.array(
          z.strictObject({
            kode: z.string(),
            status: z.string(),
            dijaga: z.literal(true).optional(),
            bukti: z.string().optional(),
            temuan: z.array(temuan),
          }),
        ),
      }),
    ),
  });
  expect(() => shape.parse(JSON.parse(reportJson(report)))).not.toThrow();
});

test('the printed report is valid HTML, escapes what it is given and needs nothing else', async () => {
  const html = reportHtml(report);
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
  const { results } = await validator.validateString(html);
  expect(
    results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`)),
  ).toEqual([]);
  expect(html).toContain('Kabupaten Contoh &lt;b&gt;');
  expect(html).not.toMatch(/<script|https?:|\sstyle=/);
});

test('under an older ruleset every report is by score, as it was', async () => {
  const [old = current] = rulesets;
  const situs = [await verdictOf('sebagian', old), await verdictOf('gagal', old)];
  const then = { ...report, aturan: old.versi, situs };
  for (const form of Object.values(FORMS)) expect(form(then)).not.toMatch(/dikerjakan|dijaga|syarat.dasar/i);
  expect(reportText(then)).toContain('situs     skor  wajib  terpenuhi');
});

test('a table of sites begins with who has done the most', () => {
  const [more, less] = report.situs;
  if (!more || !less) throw new Error('two sites');
  for (const situs of [
    [more, less],
    [less, more],
  ]) {
    const text = reportText({ ...report, situs });
    expect(text.indexOf('\nsebagian ')).toBeLessThan(text.indexOf('\ngagal '));
    const html = reportHtml({ ...report, situs });
    expect(html.indexOf('href="#sebagian"')).toBeLessThan(html.indexOf('href="#gagal"'));
  }
});

test('a report of before without the figure of own work is not compared by it', () => {
  const text = reportJson(report).replaceAll(/"dikerjakan":\d+,/g, '');
  const earlier = earlierReportOf(text);
  const [change] = earlier ? changesSince(earlier, report).situs : [];
  expect([change?.before, change?.after, change?.isOwnWork]).toEqual([null, 7, true]);
});

test('SARIF names each rule once, and every place below the content folder', () => {
  const { version, runs } = JSON.parse(reportSarif(report));
  const [{ tool, results }] = runs;
  const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
  expect(version).toBe('2.1.0');
  expect(new Set(ids).size).toBe(ids.length);
  for (const { ruleId, ruleIndex, level, locations } of results) {
    expect(ids[ruleIndex]).toBe(ruleId);
    expect(['error', 'warning', 'note']).toContain(level);
    const [{ physicalLocation }] = locations;
    expect(physicalLocation.artifactLocation.uri).toMatch(/^[\w%./-]+$/);
    expect(physicalLocation.region.startLine).toBeGreaterThan(0);
  }
  expect(
    results.some(({ level, ruleId }: Record<string, string>) => level === 'error' && ruleId === 'PDP-03'),
  ).toBe(true);
});

test('what changed since an earlier report is told by rule and by number of problems', async () => {
  const earlier = earlierReportOf(reportJson({ ...report, tanggal: '2026-10-24' }));
  const now = { ...report, situs: [{ ...(await verdictOf('lulus')), id: 'sebagian' }] };
  const changes = earlier && changesSince(earlier, now);
  expect(changes).toMatchObject({
    tanggal: '2026-10-24',
    situs: [{ id: 'sebagian', better: ['YAN-01'], worse: [] }],
  });
  const [change] = changes?.situs ?? [];
  expect(change?.goneProblems).toBeGreaterThan(0);
  expect(reportText({ ...now, ...(changes && { perubahan: changes }) })).toContain('lebih baik: YAN-01');
  expect(earlierReportOf('{"versi":"2.0"}')).toBeUndefined();
});

test('the to-do list says a remedy once for all that have it', () => {
  const list = toDoList({ ...report, situs: report.situs.slice(0, 1) });
  const remedy =
    'Muat dokumennya di folder `dokumen` dengan `jenis`, `tahun`, dan `ringkasan` (KEU-02, anjuran):';
  expect(list.split(remedy)).toHaveLength(2);
  expect(list).toContain(
    `${remedy}\n\n- [ ] Catatan atas Laporan Keuangan (CALK) 2025 belum dimuat.\n- [ ] `,
  );
});

test('the to-do list is by file, with boxes to tick', () => {
  expect(toDoList({ ...report, situs: report.situs.slice(1) })).toContain(
    '### Yang menahan penerbitan\n\n`gagal/berita/2026-11-20-bantuan.md`\n\n- [ ] Baris 5: Baris 5 memuat',
  );
});
