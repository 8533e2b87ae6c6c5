import type { Problem } from './problem.ts';
import { rowsText } from './words.ts';

/** The same fault in many rows of one table as one problem at the first of them, with the other rows named. */
export function collapsed(problems: readonly Problem[]): Problem[] {
  const groups = Map.groupBy(problems, ({ kode, path, pesan, perbaikan }) =>
    JSON.stringify([kode, path, pesan, perbaikan]),
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const rows = others.map(({ baris }) => baris).sort((a, b) => a - b);
    return [
      rows.length ? { ...first, pesan: `${first.pesan} Begitu juga di baris ${rowsText(rows)}.` } : first,
    ];
  });
}
