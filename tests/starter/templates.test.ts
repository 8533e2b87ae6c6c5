import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isSalah } from '../../src/problems/problem.ts';
import { splitFrontMatter } from '../../src/read/front-matter.ts';
import { planSitus } from '../../src/starter/plan.ts';
import { filledIn } from './filled-in.ts';
import { judged, kabupaten, rowOf, SEMUA_JENIS, TANGGAL, templates } from './small.ts';

const around = { kabupaten, templates, tanggal: TANGGAL };
const URUSAN = [...templates.keys()].flatMap(
  (file) => /^_urusan\/([\d.]+)\/urusan\.yaml$/.exec(file)?.[1] ?? [],
);

describe.each(SEMUA_JENIS)('a new %s', (jenis) => {
  const row = rowOf(jenis);
  const files = planSitus(row, around);

  test('is read without a problem, and asks only for what nobody but the body knows', async () => {
    const { problems } = await judged(row, files);
    expect(problems.filter(isSalah)).toEqual([]);
    expect(
      [...new Set(problems.map(({ kode }) => kode))].filter((kode) => !/^ISI-(22|46)$/.test(kode)),
    ).toEqual([]);
  });

  test('has done nothing itself yet', async () => {
    const { judgement } = await judged(row, files);
    expect([judgement.dikerjakan, judgement.syarat_dasar?.terpenuhi]).toEqual([0, 0]);
  });

  test('marks every text as not yet its own', () => {
    const unmarked = files.filter(
      ({ path, text }) =>
        path.endsWith('.md') &&
        !/^(belum_diisi: true|draf_konfirmasi: true|status: draf_konfirmasi)$/m.test(text),
    );
    expect(unmarked.map(({ path }) => path)).toEqual([]);
  });

  test('asks a question on every page that waits', () => {
    const silent = files.filter(
      ({ text }) => /^belum_diisi: true$/m.test(text) && !/^pertanyaan: /m.test(text),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('fulfils every rule that binds once its list is filled in', async () => {
    const { problems, judgement } = await judged(row, filledIn(row, files));
    expect(problems.filter(isSalah)).toEqual([]);
    const failed = judgement.hasil.filter(
      ({ status, tingkat }) => tingkat === 'wajib' && (status === 'gagal' || status === 'sebagian'),
    );
    expect(failed.map(({ kode, temuan }) => [kode, ...temuan.map(({ pesan }) => pesan)])).toEqual([]);
    expect(judgement.skor_wajib).toBe(100);
  });

  test('is the same twice, and holds no placeholder', () => {
    expect(planSitus(row, around)).toEqual(files);
    expect(files.filter(({ text }) => /\{\{|\}\}|undefined/.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

test('a dinas with every bidang urusan, and a badan, are read without a problem', async () => {
  for (const jenis of ['dinas', 'badan'] as const) {
    const row = { ...rowOf(jenis), urusan: URUSAN };
    const { problems } = await judged(row, planSitus(row, around));
    expect(problems.filter(isSalah)).toEqual([]);
  }
});

test('no sentence stands in two templates', () => {
  const owners = new Map<string, string[]>();
  for (const [file, text] of templates) {
    for (const sentence of new Set(sentencesOf(file, text)))
      owners.set(sentence, [...(owners.get(sentence) ?? []), file]);
  }
  expect([...owners].filter(([, files]) => files.length > 1)).toEqual([]);
});

/** Everything with six words or more that ends like a sentence, or that people read as one. */
function sentencesOf(file: string, text: string): string[] {
  const { top = text, bodyStart } = splitFrontMatter(text, { path: file });
  const values = file.endsWith('.csv') ? [] : stringsIn(parse(top));
  const body = file.endsWith('.md') ? text.slice(bodyStart).split(/\n+/) : [];
  return [...values, ...body]
    .flatMap((one) => one.split(/(?<=[.?!])\s+/))
    .map((one) => one.replace(/[*>#|-]/g, '').trim())
    .filter((one) => /[.?!]$/.test(one) && one.split(/\s+/).length >= 6);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

test('a template knows no kabupaten: its names come from the facts', () => {
  const names = [...kabupaten.wilayah.map(({ nama }) => nama), kabupaten.identitas.nama_pendek];
  expect(names.length).toBeGreaterThan(3);
  const hosts = [...templates].filter(([, text]) => /kab\.go\.id/.test(text));
  expect(hosts.map(([file]) => file)).toEqual([]);
});

test('a kecamatan lists its desa and kelurahan, and no other', () => {
  const [page] = planSitus(
    { ...rowOf('kecamatan'), kode_wilayah: '98.01.01', nama: 'Kecamatan Hulu' },
    around,
  ).filter(({ path }) => path === 'halaman/desa-dan-kelurahan.md');
  expect(page?.text).toContain('1 desa dan 1 kelurahan');
  expect(page?.text).toContain('| 98.01.01.2001 | Desa | Maju |');
  expect(page?.text).not.toContain('Jaya');
});

test('a kecamatan without a known region asks for it', () => {
  const { kode_wilayah: _, ...row } = rowOf('kecamatan');
  const [page] = planSitus({ ...row, nama: 'Kecamatan Antah' }, around).filter(({ path }) =>
    path.includes('desa-dan'),
  );
  expect(page?.text).toContain('belum_diisi: true');
});

test('a dinas gets the draft services of its bidang urusan', () => {
  const paths = planSitus({ ...rowOf('dinas'), urusan: ['2.12'] }, around).map(({ path }) => path);
  expect(paths).toContain('layanan/akta-kelahiran.md');
  expect(paths).not.toContain('layanan/spp-irt.md');
});
