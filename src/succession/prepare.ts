import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { knowSitus } from '../know/index.ts';
import { ALIHAN_FILE, type BarisAlihan } from '../koleksi/situs/alihan.ts';
import type { Kabupaten } from '../model/kabupaten.ts';
import { isSalah, type Problem } from '../problems/problem.ts';
import { contentChanged, registerWritten } from '../problems/succession.ts';
import type { OnFile } from '../read/file-turns.ts';
import { readKabupaten } from '../read/read-kabupaten.ts';
import { readSitus } from '../read/read-situs.ts';
import { withRedirects } from '../starter/moved.ts';
import type { Templates } from '../starter/templates.ts';
import { withFileLinks } from './file-links.ts';
import { foldersOf } from './folders.ts';
import { type Holding, holdingOf } from './holding.ts';
import { type After, addressesIn, leadsOf, redirectsFor, urlOf } from './leads.ts';
import { type Division, type Move, moveKey, unitsOf } from './plan.ts';
import { registerAfter } from './register-after.ts';
import { discard, put, readyIn, stage, stampOf } from './replace.ts';
import type { Succession } from './wanted.ts';

export interface Job {
  onFile?: OnFile | undefined;
  content: string;
  kabupaten: Kabupaten;
  templates: Templates;
  tanggal: string;
  pid: number;
}

/** What the bodies of a succession hold that have a folder; or those that are not sound. */
export async function divisionOf(
  succession: Succession,
  job: Pick<Job, 'content' | 'kabupaten' | 'tanggal' | 'onFile'>,
): Promise<Division | { problems: readonly Problem[] }> {
  const { asal, penerus } = succession;
  const rows = [...asal, ...penerus.filter(({ isNew }) => !isNew).map(({ row }) => row)];
  const read: Awaited<ReturnType<typeof holdingOf>>[] = [];
  // One after another: who watches the reading knows one file at a time.
  for (const row of rows)
    if (existsSync(path.join(job.content, row.id))) read.push(await holdingOf(row, job));
  const problems = read.flatMap((one) => ('problem' in one ? one.problem : []));
  if (problems.length > 0) return { problems };
  const holdings = read.flatMap((one) => ('problem' in one ? [] : one));
  const isAsal = ({ row }: Holding): boolean => asal.some(({ id }) => id === row.id);
  return {
    succession,
    holdings: holdings.filter(isAsal),
    held: holdings.filter((one) => !isAsal(one)),
    units: unitsOf(succession, job.kabupaten),
  };
}

/** What is ready to take the place of what is there, and how many old addresses lead on from each old situs. */
export interface Prepared {
  staging: string;
  redirects: ReadonlyMap<string, number>;
}

/**
 * Makes all folders as they will be, aside, and looks at them as `check` would.
 *
 * @returns problems where anything would be wrong afterwards; nothing is left then, and nothing was replaced
 */
export async function prepareSuccession(
  division: Division,
  plan: readonly Move[],
  job: Job,
): Promise<Prepared | { problems: readonly Problem[] }> {
  const { content } = job;
  const ids = [...division.holdings, ...division.held].map(({ row }) => row.id);
  const stamps = new Map(ids.map((id) => [id, stampOf(path.join(content, id))]));
  const text = readFileSync(path.join(content, '_kabupaten', 'register.yaml'), 'utf8');
  const register = registerAfter(text, division, plan);
  if (register === undefined)
    return { problems: [registerWritten.at({ path: '_kabupaten/register.yaml' }, {})] };
  const rows = division.succession.penerus.map(({ row }) => row);
  const after = { ...job.kabupaten, register: [...job.kabupaten.register.filter(notIn(rows)), ...rows] };
  const { folders, problems } = foldersOf({ ...job, division, plan, kabupaten: after });
  if (problems.length > 0) return { problems };
  const staging = stage(content, { folders, register, pid: job.pid });
  try {
    const redirects = await led(staging, division, plan, job);
    const wrong = [
      ...(await problemsIn(
        staging,
        folders.map(({ id }) => id),
        job,
      )),
      ...ids.flatMap((id) =>
        stampOf(path.join(content, id)) === stamps.get(id) ? [] : [contentChanged.at({ path: id }, { id })],
      ),
    ];
    if (wrong.length === 0) return { staging, redirects };
    discard(staging);
    return { problems: wrong };
  } catch (error) {
    discard(staging);
    throw error;
  }
}

const notIn =
  (rows: readonly { id: string }[]) =>
  ({ id }: { id: string }): boolean =>
    !rows.some((row) => row.id === id);

/** Writes where old addresses lead now, into old situs and new. @returns how many of each old situs */
async function led(
  staging: string,
  { holdings, succession }: Division,
  plan: readonly Move[],
  { tanggal }: Job,
): Promise<Map<string, number>> {
  const ready = readyIn(staging);
  const afterOf = async (row: Holding['row']): Promise<After> => {
    const read = await readSitus({ content: ready, situs: row.id });
    return { row, addresses: addressesIn(read, row.nama, tanggal) };
  };
  const penerus = await Promise.all(succession.penerus.map(({ row }) => afterOf(row)));
  const goesTo = new Map(plan.map((move) => [moveKey(move), move.ke]));
  const counts = new Map<string, number>();
  for (const holding of holdings) {
    const own = await afterOf(holding.row);
    const leads = leadsOf(holding, plan, own, penerus);
    const urlAt = (address: string): string => {
      const lead = leads.get(address);
      return lead ? urlOf(lead.to, lead.address) : urlOf(own, address);
    };
    const rows = [...leads.keys()].map((address) => ({ address, url: urlAt(address) }));
    counts.set(holding.row.id, redirect(path.join(ready, holding.row.id), redirectsFor(own, rows)));
    for (const after of [own, ...penerus]) {
      const named = holding.pieces
        .filter((piece) => goesTo.get(moveKey(piece)) === after.row.id)
        .flatMap(({ links }) => links)
        .filter(({ address }) => !after.addresses.has(address))
        .map((link) => ({ ...link, url: urlAt(link.address) }));
      const folder = path.join(ready, after.row.id);
      for (const [file, links] of Map.groupBy(named, (link) => link.path))
        relink(path.join(folder, file), links);
      if (after !== own)
        redirect(
          folder,
          redirectsFor(
            after,
            named.filter(({ written }) => written.startsWith('/')),
          ),
        );
    }
  }
  return counts;
}

function relink(file: string, links: readonly { written: string; url: string }[]): void {
  const leads = new Map(
    links.filter(({ written }) => !written.startsWith('/')).map((one) => [one.written, one.url]),
  );
  if (leads.size > 0 && existsSync(file)) {
    const bytes = withFileLinks(readFileSync(file), leads);
    put(path.dirname(file), { path: path.basename(file), text: bytes });
  }
}

function redirect(folder: string, rows: readonly BarisAlihan[]): number {
  if (rows.length === 0) return 0;
  const file = path.join(folder, ALIHAN_FILE);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  put(folder, { path: ALIHAN_FILE, text: withRedirects(text, rows) });
  return rows.length;
}

/** What would stop any of these sites, were it built from what is staged. */
async function problemsIn(staging: string, ids: readonly string[], { tanggal }: Job): Promise<Problem[]> {
  const content = readyIn(staging);
  const { kabupaten, problems } = readKabupaten(content);
  if (!kabupaten) return problems;
  const found = await Promise.all(
    ids.map(async (id) => {
      const isKnown = kabupaten.register.some((one) => one.id === id);
      return isKnown
        ? (await knowSitus({ kabupaten, content, situs: id, tanggal, audience: 'warga' })).problems
        : [];
    }),
  );
  return [...problems, ...found.flat()].filter(isSalah);
}
