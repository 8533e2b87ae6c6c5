import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workspaceOf } from '../../tests/fleet/workspace.ts';
import { layOver, readFolder, SOUND, TANGGAL } from '../../tests/rules/fixture.ts';
import type { Jenis } from '../koleksi/jenis.ts';
import { Today } from '../text/today.ts';
import { type Hasil, type Judgement, judge } from './judge.ts';
import { noFigureText } from './report/own-work-text.ts';
import { current } from './rulesets/all.ts';

type Change = (text: string, file: string) => string;

/** The sound situs as changed. @param extra files beside its own */
async function judged(
  change: Change = (text) => text,
  { extra = {}, tanggal = TANGGAL, jenis = 'dinas' as Jenis } = {},
): Promise<Judgement> {
  using work = workspaceOf({});
  const folder = path.join(work.content, 'dinkes');
  layOver(SOUND, '', folder);
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (/\.(md|csv|yaml)$/.test(file)) {
      const text = change(readFileSync(path.join(folder, file), 'utf8'), file.replaceAll(path.sep, '/'));
      if (text === '') rmSync(path.join(folder, file));
      else writeFileSync(path.join(folder, file), text);
    }
  }
  work.write(extra);
  const { problems: _, ...read } = await readFolder(work.content, 'dinkes', jenis, undefined, tanggal);
  return judge(read, current, Today.only(tanggal));
}

const ofRule = ({ hasil }: Judgement, kode: string): Hasil | undefined =>
  hasil.find((one) => one.kode === kode);
const told = (judgement: Judgement, kode: string): unknown[] => {
  const result = ofRule(judgement, kode);
  return [result?.status, ...(result?.temuan.map(({ pesan }) => pesan) ?? [])];
};

/** Marks every file whose path matches, at its top. */
const marking =
  (files: RegExp, line: string): Change =>
  (text, file) =>
    files.test(file) ? text.replace(/^---\n/, `---\n${line}\n`) : text;

const inYaml =
  (line: string): Change =>
  (text, file) =>
    file === 'situs.yaml' ? `${text}${line}\n` : text;

test('a situs that has done everything itself has 100, and ten of ten', async () => {
  const { dikerjakan, syarat_dasar } = await judged();
  expect([dikerjakan, syarat_dasar]).toEqual([100, { terpenuhi: 10, dari: 10, belum: [] }]);
});

test.each([
  ['contoh: true', 'baru contoh'],
  ['belum_diisi: true', 'belum diisi'],
  ['draf_konfirmasi: true', 'belum dikonfirmasi'],
])('`%s` on an isian fails every rule that it alone fulfils, and says so', async (line, keadaan) => {
  const layanan = await judged(marking(/^layanan\//, line));
  const whole = line.startsWith('draf');
  expect(told(layanan, 'YAN-01')).toEqual(
    // The parts of a layanan are judged one by one while it waits for confirmation.
    whole ? ['lulus'] : ['gagal', `"Surat sehat" ${keadaan}, sehingga belum dihitung.`],
  );
  expect(layanan.syarat_dasar?.belum).toEqual(['layanan']);
  const page = await judged(marking(/^ppid\/permohonan/, line));
  expect(told(page, 'KIP-09')[0]).toBe('gagal');
  expect(told(page, 'KIP-09')[1]).toMatch(new RegExp(`: yang ada ${keadaan}\\.$`));
  const dataset = await judged(marking(/^dataset\//, line));
  expect(told(dataset, 'SDI-02')).toEqual([
    'gagal',
    expect.stringContaining(`${keadaan}, sehingga belum dihitung.`),
  ]);
});

test('one sample among isian of its kind is a part', async () => {
  const extra = { 'dinkes/dataset/lain.md': '---\njudul: Luas lahan menurut desa\ncontoh: true\n---\n' };
  expect(told(await judged(undefined, { extra }), 'SDI-02')).toEqual([
    'sebagian',
    '"Luas lahan menurut desa" baru contoh, sehingga belum dihitung.',
  ]);
});

test('a gap in a text is a page that is not filled in', async () => {
  const judgement = await judged((text, file) =>
    file === 'ppid/serta-merta.md' ? `${text}\n[diisi OPD]\n` : text,
  );
  expect(told(judgement, 'KIP-03')).toEqual([
    'gagal',
    'Halaman informasi serta merta belum dimuat: yang ada belum diisi.',
  ]);
});

test('what `situs.yaml` says is a sample fulfils nothing', async () => {
  const judgement = await judged(inYaml('contoh: [kontak, alamat, pengaduan]'));
  for (const kode of ['PSE-03', 'SITE-02', 'SITE-05', 'YAN-04']) {
    expect(told(judgement, kode), kode).toEqual([
      'gagal',
      expect.stringMatching(/: yang ada baru contoh\.$/),
    ]);
  }
  expect(judgement.syarat_dasar?.belum).toEqual(['alamat', 'telepon', 'pengaduan']);
});

test('duties that sum up national law are not the body’s own word', async () => {
  const judgement = await judged((text, file) =>
    file === 'situs.yaml' ? text.replace(/^teks:\n/m, 'teks:\n  label: ringkasan_nasional\n') : text,
  );
  expect(judgement.syarat_dasar?.belum).toEqual(['tugas']);
  expect(told(judgement, 'YAN-03')).toEqual([
    'sebagian',
    'Informasi pelayanan "profil penyelenggara" belum dimuat: yang ada belum dikonfirmasi.',
  ]);
});

test('a draft layanan fulfils only what its own keys fulfil', async () => {
  const draft = await judged(marking(/^layanan\//, 'status: draf_konfirmasi'));
  expect([ofRule(draft, 'YAN-01')?.status, ofRule(draft, 'KIP-04')?.status]).toEqual(['lulus', 'sebagian']);
  expect(draft.syarat_dasar?.belum).toEqual(['layanan']);
  const gap = await judged((text, file) =>
    marking(/^layanan\//, 'status: draf_konfirmasi')(
      text.replace(/^jumlah_pelaksana: .*$/m, 'jumlah_pelaksana: "[diisi OPD]"'),
      file,
    ),
  );
  expect(ofRule(gap, 'YAN-01')?.status).toBe('gagal');
});

test('what is forbidden counts only where it is found', async () => {
  const clean = await judged();
  expect(ofRule(clean, 'AMN-04')).toMatchObject({ status: 'lulus', dijaga: true });
  const found = await judged((text, file) =>
    file === 'halaman/loket.md' ? `${text}\nBaca [jadwal loket](http://contoh.com/jadwal).\n` : text,
  );
  expect(ofRule(found, 'AMN-04')).not.toHaveProperty('dijaga');
  expect(found.dikerjakan).toBeLessThan(100);
});

test('a situs full of samples has done nothing, and one that is empty neither', async () => {
  const samples = await judged((text, file) => {
    if (file === 'situs.yaml') return `${text}contoh: true\n`;
    if (!file.endsWith('.csv')) return text.replace(/^---\n/, '---\ncontoh: true\n');
    if (!/^(program|ppid)\//.test(file)) return text;
    const [head, ...rows] = text.trimEnd().split('\n');
    const mark = head?.includes(';') ? ';' : ',';
    return [`${head}${mark}contoh`, ...rows.map((row) => `${row}${mark}ya`)].join('\n');
  });
  const empty = await judged((_, file) => (file === 'situs.yaml' ? 'diperbarui: 2026-11-20\n' : ''));
  for (const { dikerjakan, syarat_dasar } of [samples, empty]) {
    expect([dikerjakan, syarat_dasar?.terpenuhi]).toEqual([0, 0]);
  }
});

const MARKABLE = readdirSync(SOUND, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.md'));

test('marking what stands there never raises a figure', async () => {
  const marks = fc.constantFrom('contoh: true', 'belum_diisi: true', 'draf_konfirmasi: true');
  await fc.assert(
    fc.asyncProperty(fc.subarray(MARKABLE), fc.subarray(MARKABLE), marks, async (some, others, line) => {
      const only =
        (files: readonly string[]): Change =>
        (text, file) =>
          files.includes(file) ? text.replace(/^---\n/, `---\n${line}\n`) : text;
      const [less, more] = [await judged(only(some)), await judged(only([...new Set([...some, ...others])]))];
      expect(more.dikerjakan ?? 0).toBeLessThanOrEqual(less.dikerjakan ?? 0);
      expect(more.syarat_dasar?.terpenuhi ?? 0).toBeLessThanOrEqual(less.syarat_dasar?.terpenuhi ?? 0);
    }),
    { numRuns: 12 },
  );
});

test.each([
  ['2026-02-18', true],
  ['2026-02-19', false],
])('news of 20 November is new for ninety days: on %s %s', async (day, isNew) => {
  const later = day.replace('2026', '2027');
  const { syarat_dasar } = await judged(undefined, { tanggal: later });
  expect(syarat_dasar?.belum.includes('kabar')).toBe(!isNew);
});

test.each([
  ['2027-03-31', true],
  ['2027-04-01', false],
])('a document of last year will do until the end of March: on %s %s', async (tanggal, isEnough) => {
  const { syarat_dasar } = await judged(
    // The Renstra covers five years.
    (text, file) => (/^(dokumen\/renstra|ppid\/dip)/.test(file) ? '' : text),
    { tanggal },
  );
  expect(syarat_dasar?.belum.includes('dokumen')).toBe(!isEnough);
});

test('without a model there is no figure', async () => {
  const judgement = await judged(inYaml('alamat: [bukan, alamat]'));
  expect([judgement.dikerjakan, judgement.syarat_dasar]).toEqual([null, null]);
  expect(noFigureText(judgement)).toContain('belum dapat dinilai');
});

test('a body that has handed over its work has no figure', async () => {
  using work = workspaceOf({});
  layOver(SOUND, '', path.join(work.content, 'dinkes'));
  const { folder, input } = await readFolder(work.content, 'dinkes', 'dinas');
  if (!input) throw new Error('the sound situs has a model');
  const situs = { ...input.situs, penerus: ['bappeda'], aktifSampai: '2026-06-30' };
  const judgement = judge({ folder, input: { ...input, situs } }, current, Today.only(TANGGAL));
  expect([judgement.dikerjakan, judgement.syarat_dasar]).toEqual([null, null]);
  expect(noFigureText(judgement)).toContain('sudah berakhir');
});
