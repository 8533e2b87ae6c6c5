import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readYaml } from './yaml.ts';
import { yamlProblems } from './yaml-problems.ts';
import { earlyEndOf } from './yaml-quotes.ts';

test.each([
  [`judul: 'Jum'at bersih'`, `judul: "Jum'at bersih"`],
  [`judul: 'Jum'at'`, `judul: "Jum'at"`],
  [`judul: 'Jum'at`, `judul: "Jum'at"`],
  [`judul: 'Jum'at: bersih'`, `judul: "Jum'at: bersih"`],
  [`judul: 'Qur'an dan Jum'at'`, `judul: "Qur'an dan Jum'at"`],
  [`judul: "Rapat "Forum" OPD"`, `judul: 'Rapat "Forum" OPD'`],
  [`judul: "Rapat "Forum""`, `judul: 'Rapat "Forum"'`],
  [`judul: ""Forum" OPD"`, `judul: '"Forum" OPD'`],
  [`judul: "Forum" OPD`, `judul: '"Forum" OPD'`],
  [`judul: "Forum" dan "Rapat"`, `judul: '"Forum" dan "Rapat"'`],
  [`judul: "Bulan "Jum'at" 2026"`, `judul: 'Bulan "Jum''at" 2026'`],
  ['judul: [Pengumuman] Libur', 'judul: "[Pengumuman] Libur"'],
  ['judul: [Pengumuman] Libur: besok', 'judul: "[Pengumuman] Libur: besok"'],
  ['judul: {Penting} Libur', 'judul: "{Penting} Libur"'],
  [`  - 'Jum'at'`, `- "Jum'at"`],
  [`  - hari: 'Jum'at'`, `- hari: "Jum'at"`],
])('%s: the message speaks of quotes and shows the line as it was meant', (line, mended) => {
  expect(earlyEndOf(line)?.mended).toBe(mended);
  const text = line.startsWith(' ') ? `daftar:\n${line}\nlain: 1\n` : `${line}\nlain: 1\n`;
  const [problem, ...others] = yamlProblems(readYaml(text), { path: 'dinkes/a.md' });
  expect(others).toEqual([]);
  expect(problem?.kode).toMatch(/^YML-2[56]$/);
  expect(`${problem?.pesan} ${problem?.perbaikan}`).toMatch(/kutip/);
  expect(problem?.perbaikan).toContain(`\`${mended}\``);
  expect(readYaml(mended).faults).toEqual([]);
});

test.each([
  'judul: "Rapat"',
  "judul: 'Rapat' # dipindah",
  "judul: 'Jum''at'",
  String.raw`judul: "Rapat \"Forum\" OPD"`,
  'kata_kunci: [a, b]',
  'judul: "Rapat',
  'judul: Jum\'at "bersih"',
  '- a',
  '',
])('%s has no end that is too early', (line) => {
  expect(earlyEndOf(line)).toBeUndefined();
});

test('whatever stands behind a key, the mended line gives back words without a fault', () => {
  const sign = fc.constantFrom("'", '"', '[', ']', '{', '}', ' ', 'a', 'b', ':', '\\', '#', '-');
  fc.assert(
    fc.property(fc.string({ unit: sign, minLength: 1, maxLength: 14 }), (value) => {
      const mended = earlyEndOf(`judul: ${value}`)?.mended;
      if (mended !== undefined) expect(readYaml(mended).faults).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
