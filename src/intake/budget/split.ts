import { levelOf } from '../../koleksi/program/kode.ts';
import type { BudgetLine, BudgetTable, Figures, Owner } from './table.ts';

/** What the table says of one code of one situs. */
export interface Entry extends Figures {
  kode: string;
  nama: string;
  /** Where all of it comes from one source. */
  sumberDana?: string;
}

/** A body in the table that is no situs of the register. */
export interface Nobody {
  owner: Owner;
  rows: number;
  sum: number;
}

export interface Split {
  /** Entries of each situs, by code. */
  sites: ReadonlyMap<string, ReadonlyMap<string, Entry>>;
  nobody: readonly Nobody[];
  /** Units without a situs of their own, whose rows went to the body above. */
  above: readonly { owner: Owner; situs: string }[];
  /** Over the lowest level, of the figure that the table is about. */
  sum: { table: number; sites: number; nobody: number };
}

/**
 * Rows of the whole kabupaten by situs: by the unit, else by the body above it.
 *
 * @param siteOf id of a situs by a code of an SKPD or unit, or by itself
 */
export function splitBudget(
  { lines, about, adds }: BudgetTable,
  siteOf: (code: string) => string | undefined,
): Split {
  const sites = new Map<string, Map<string, Mutable>>();
  const nobody = new Map<string, Nobody>();
  const above = new Map<string, { owner: Owner; situs: string }>();
  const sum = { table: 0, sites: 0, nobody: 0 };
  for (const line of lines) {
    const { owner } = line;
    const amount = isLowest(line) && about !== 'fisik' ? (line[about] ?? 0) : 0;
    sum.table += amount;
    const own = siteOf(owner.situs) ?? siteOf(owner.unit);
    const situs = own ?? siteOf(owner.skpd);
    if (situs === undefined) {
      const code = owner.unit || owner.skpd || owner.situs;
      const known = nobody.get(code) ?? { owner, rows: 0, sum: 0 };
      nobody.set(code, { owner, rows: known.rows + 1, sum: known.sum + amount });
      sum.nobody += amount;
      continue;
    }
    if (own === undefined && owner.unit !== '' && owner.unit !== owner.skpd)
      above.set(owner.unit, { owner, situs });
    sum.sites += amount;
    const entries = sites.get(situs) ?? new Map<string, Mutable>();
    sites.set(situs, entries);
    enter(entries, line, adds);
  }
  return { sites, nobody: [...nobody.values()], above: [...above.values()], sum };
}

const isLowest = ({ kode }: BudgetLine): boolean => levelOf(kode) === 'sub_kegiatan';

interface Mutable extends Figures {
  kode: string;
  nama: string;
  sumberDana?: string;
  sources: Set<string>;
}

/** Adds a row to its code and those above it, or sets what its code has. */
function enter(entries: Map<string, Mutable>, line: BudgetLine, adds: boolean): void {
  for (const { kode, nama } of [...(adds ? line.above : []), line]) {
    const entry: Mutable = entries.get(kode) ?? { kode, nama, sources: new Set() };
    entries.set(kode, entry);
    for (const figure of ['pagu', 'realisasi'] as const)
      if (line[figure] !== undefined) entry[figure] = (adds ? (entry[figure] ?? 0) : 0) + line[figure];
    if (kode !== line.kode) continue;
    if (line.fisik !== undefined) entry.fisik = line.fisik;
    if (line.sumberDana !== '') entry.sources.add(line.sumberDana);
    const [source, ...more] = entry.sources;
    delete entry.sumberDana;
    if (source !== undefined && more.length === 0) entry.sumberDana = source;
  }
}
