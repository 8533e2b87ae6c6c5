import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ALIHAN_FILE } from '../../koleksi/situs/alihan.ts';
import * as intake from '../../problems/intake.ts';
import type { Problem } from '../../problems/problem.ts';
import { readSitus } from '../../read/read-situs.ts';
import { withRedirects } from '../../starter/moved.ts';
import type { Thing } from '../parcel/thing.ts';
import type { PlanItem, Step } from '../plan/plan.ts';
import { type CheckJob, newMistakesIn, stagedSteps } from '../plan/plan-parcel.ts';
import { inContent } from '../take/take.ts';
import { keyOf } from './addresses.ts';
import { type Candidate, sorted } from './candidates.ts';
import { type Drawn, drawn } from './drawn.ts';
import { type Kept, libraryOf } from './library.ts';
import { type Row, redirectRows } from './redirect-rows.ts';
import { leftOutProblems, sumsOf } from './report.ts';
import type { Fetched, OldSite } from './site.ts';
import { thingsOf } from './wanted.ts';

export interface OldSiteJob extends CheckJob {
  site: OldSite;
  fetched: Fetched;
  /** How people call where it came from. */
  source: string;
  /** Folder for pages that are kept aside. */
  aside: string;
}

export interface OldSitePlan {
  items: PlanItem[];
  steps: Step[];
  /** What is told of the site as a whole. */
  problems: Problem[];
  /** Pages that are kept aside, in the folder of the parcel. */
  things: Thing[];
}

/** An old site as proposed changes; the new bytes stand in the staging folder, nothing else is written. */
export async function planOldSite(job: OldSiteJob): Promise<OldSitePlan> {
  const { site, fetched, content, situs, tanggal, source, aside } = job;
  const read = await readSitus(job);
  const onDisk = (below: string) =>
    read.files.get(below)?.onDisk ?? inContent(path.join(content, situs), below);
  const textOf = (below: string) =>
    existsSync(onDisk(below)) ? readFileSync(onDisk(below), 'utf8') : undefined;
  const found = sorted(site, { read, textOf, tanggal, source });
  const wanted = [...found.candidates, ...found.aside].flatMap(({ page }) => thingsOf(page, site.origin));
  const library = await libraryOf(wanted, fetched, read);
  const around = { origin: site.origin, tanggal, library };
  const newMistakes = await newMistakesIn(job);
  const taken = textOf(ALIHAN_FILE);
  const had = new Set((read.redirects ?? []).map(({ lama }) => lama));

  let good = found.candidates;
  const refused = new Map<string, Problem>();
  const refusedRows = new Set<string>();
  for (;;) {
    const addresses = addressesOf(good, found.known);
    const pages = good.map((one) => ({
      one,
      ...drawn(one, { ...around, addresses, refused: new Set(refused.keys()) }),
    }));
    const { rows, lost } = redirectRows(good, site);
    const fresh = rows.filter(({ lama }) => !had.has(lama) && !refusedRows.has(lama));
    const table = fresh.length === 0 ? undefined : withRedirects(taken, fresh);
    const files = filesOf(pages, table);
    const mistakes = files.length === 0 ? [] : await newMistakes(files);
    if (mistakes.length === 0) {
      const items = [
        ...itemsOf(pages, fresh, { situs, source, refused }),
        ...found.candidates.filter((one) => !good.includes(one)).map(({ item }) => item),
        ...found.aside.map(({ item }) => item),
        ...found.others,
      ];
      const problems = [
        ...leftOutProblems(site.leftOut, source),
        ...sumsOf(pages, { lost, source, cuts: [...good, ...found.aside].map(({ page }) => page.cut) }),
      ];
      const held = found.aside.map(({ page }, n) => {
        const { text } = drawn({ page, id: `lama-${n}` }, { ...around, addresses, refused: new Set() });
        return keptAside(text, `ditahan/${page.koleksi}-${page.slug}.md`, path.join(aside, String(n)));
      });
      const steps = stagedSteps(files, job);
      return { items, steps, problems, things: held.map((write) => write()) };
    }
    const before = [good.length, refused.size, refusedRows.size].join();
    good = blamed(mistakes, { good, files, situs, refused, refusedRows, fresh });
    // A mistake that none of them is to blame for: nothing comes in with it.
    if ([good.length, refused.size, refusedRows.size].join() === before) {
      for (const { item } of good) blame(item, mistakes[0]);
      good = [];
    }
  }
}

type Page = Drawn & { one: Candidate };

const addressesOf = (good: readonly Candidate[], known: ReadonlyMap<string, string>): Map<string, string> => {
  const addresses = new Map(known);
  for (const { page, address } of good) {
    const key = keyOf(page.url);
    // Nobody is sent to a draft.
    if (key !== undefined && !page.isDraft) addresses.set(key, address);
  }
  return addresses;
};

interface PlannedFile {
  path: string;
  bytes: Uint8Array;
}

function filesOf(pages: readonly Page[], table: string | undefined): PlannedFile[] {
  const things = new Map<string, Uint8Array>();
  for (const { path: below, bytes } of pages.flatMap(({ uses }) => uses)) if (bytes) things.set(below, bytes);
  return [
    ...[...things].map(([below, bytes]) => ({ path: below, bytes })),
    ...pages.map(({ one, text }) => ({ path: one.path, bytes: Buffer.from(text) })),
    ...(table === undefined ? [] : [{ path: ALIHAN_FILE, bytes: Buffer.from(table) }]),
  ];
}

function blame(item: PlanItem, problem: Problem | undefined): void {
  item.state = 'keliru';
  if (problem) item.problem = problem;
}

interface Blame {
  good: Candidate[];
  files: readonly PlannedFile[];
  situs: string;
  refused: Map<string, Problem>;
  refusedRows: Set<string>;
  fresh: readonly Row[];
}

/** The pages that stay where these mistakes are told; pictures and rows that are to blame are noted as refused. */
function blamed(
  mistakes: readonly Problem[],
  { good, files, situs, refused, refusedRows, fresh }: Blame,
): Candidate[] {
  const lines = Buffer.from(files.find(({ path: at }) => at === ALIHAN_FILE)?.bytes ?? [])
    .toString('utf8')
    .split(/\r?\n/);
  const out = new Set<Candidate>();
  for (const problem of mistakes) {
    const below = problem.path.slice(situs.length + 1);
    const page = good.find((one) => one.path === below);
    if (page) {
      blame(page.item, problem);
      out.add(page);
    } else if (below === ALIHAN_FILE) {
      const row = fresh.find(({ lama }) => lines[problem.baris - 1]?.startsWith(lama));
      if (row) refusedRows.add(row.lama);
    } else if (files.some((one) => one.path === below)) refused.set(below, problem);
  }
  return good.filter((one) => !out.has(one));
}

function itemsOf(
  pages: readonly Page[],
  rows: readonly Row[],
  { situs, source, refused }: { situs: string; source: string; refused: ReadonlyMap<string, Problem> },
): PlanItem[] {
  const item = (below: string, label: string, comes: string): PlanItem => ({
    ...{ state: 'baru', where: source, path: `${situs}/${below}`, label, was: '', comes },
  });
  const things = new Map<string, Kept>(pages.flatMap(({ uses }) => uses.map((kept) => [kept.path, kept])));
  const nameless = new Set(pages.flatMap((page) => page.nameless));
  return [
    ...pages.map(({ one }) => one.item),
    ...[...things.values()].flatMap(({ path: below, bytes }) =>
      bytes ? [item(below, below.startsWith('gambar/') ? 'gambar' : 'berkas', below)] : [],
    ),
    ...(rows.length === 0 ? [] : [item(ALIHAN_FILE, 'alihan alamat lama', `${rows.length} alamat`)]),
    ...[...refused].map(
      ([below, problem]): PlanItem => ({ ...item(below, 'berkas', below), state: 'keliru', problem }),
    ),
    ...[...nameless].map((below): PlanItem => {
      const one = item(below, 'gambar', below);
      return { ...one, state: 'tanya', problem: intake.altAsked.at({ path: one.path }, { name: below }) };
    }),
  ];
}

const keptAside = (text: string, name: string, file: string) => (): Thing => {
  writeFileSync(file, text);
  return { name, file, kind: 'isi' };
};
