import { expect } from 'vitest';
import { type Files, folderOf, placed, problemsIn, readIn } from './folder.ts';

/** A mistake in the situs `satu`: what is wrong, the files, every problem as `KODE path:line:column`, the remedy. */
export type Mistake = readonly [promise: string, files: Files, problems: readonly string[], remedy: RegExp];

/**
 * Holds that `check` names exactly these problems, each with words and a remedy, and that nothing else is lost:
 * neither the other isian of that situs nor the other situs.
 */
export async function expectTold([, files, problems, remedy]: Mistake): Promise<void> {
  using work = folderOf(files);
  const found = await problemsIn(work, ['satu']);
  expect(found.map(placed)).toEqual(problems.map((one) => one.replace(' ', ' satu/')));
  expect(found.map(({ perbaikan }) => perbaikan).join('\n')).toMatch(remedy);
  for (const { pesan, perbaikan } of found) expect([pesan, perbaikan].map(isSentence)).toEqual([true, true]);
  expect(await problemsIn(work, ['dua'])).toEqual([]);
  const { isian } = await readIn(work, 'satu');
  expect(isian.map(({ path }) => path)).toContain('berita/2026-11-20-kabar.md');
}

const isSentence = (words: string): boolean => /\S.{10,}[.?]$/s.test(words);
