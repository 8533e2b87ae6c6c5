import type { BarisRegister, Register } from '../koleksi/kabupaten/register.ts';
import type { BarisUrusan } from '../koleksi/kabupaten/urusan.ts';
import type { BarisWilayah } from '../koleksi/kabupaten/wilayah.ts';
import type { Problem } from '../problems/problem.ts';
import { codeUnknown, hostTwice, indukUnknown } from '../problems/register.ts';
import { suggest } from '../problems/suggest.ts';

interface Known {
  wilayah: readonly BarisWilayah[];
  urusan: readonly BarisUrusan[];
}

/** What is wrong between the rows of the register, and between it and the tables of codes. `file`: its path. */
export function registerProblems({ situs }: Register, { wilayah, urusan }: Known, file: string): Problem[] {
  const ids = situs.map(({ id }) => id);
  const hosts = new Map<string, BarisRegister>();
  const kodeWilayah = new Set(wilayah.map(({ kode }) => kode));
  const kodeUrusan = new Set(urusan.map(({ kode }) => kode));
  return situs.flatMap((row) => {
    const problems: Problem[] = [];
    const twin =
      hosts.get(row.host) ??
      (ids.indexOf(row.id) < situs.indexOf(row) ? situs[ids.indexOf(row.id)] : undefined);
    if (twin) problems.push(hostTwice.at({ path: file }, { host: row.host, first: twin.id, second: row.id }));
    hosts.set(row.host, row);
    if (row.induk !== undefined && !ids.includes(row.induk)) {
      const facts = { id: row.id, induk: row.induk, suggestion: suggest(row.induk, ids) };
      problems.push(indukUnknown.at({ path: file }, facts));
    }
    if (row.kode_wilayah !== undefined && !kodeWilayah.has(row.kode_wilayah)) {
      const facts = {
        label: `Kode wilayah ${row.id}`,
        written: row.kode_wilayah,
        file: '_kabupaten/wilayah.csv',
      };
      problems.push(codeUnknown.at({ path: file }, facts));
    }
    for (const kode of row.urusan ?? []) {
      if (kodeUrusan.has(kode)) continue;
      const facts = { label: `Bidang urusan ${row.id}`, written: kode, file: '_kabupaten/urusan.csv' };
      problems.push(codeUnknown.at({ path: file }, facts));
    }
    return problems;
  });
}
