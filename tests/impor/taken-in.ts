import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { walk } from '../../src/disk/walk.ts';
import { knowSitus } from '../../src/know/index.ts';
import { isSalah } from '../../src/problems/problem.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { type OldSiteRun, planOldSite } from '../../src/run/impor/index.ts';
import { takeAll } from '../../src/run/terima/index.ts';
import { DAY, type Office } from '../intake/office.ts';

export const SITUS = 'kec-amen';

type Asked = Partial<Pick<OldSiteRun, 'uploads' | 'mayBeLocal' | 'situs'>>;

/** What an old site would become in the situs; the caller removes `staging`. */
export async function planned({ content, titipan }: Office, source: string, asked: Asked = {}) {
  const { kabupaten } = readKabupaten(content);
  if (!kabupaten) throw new Error('no kabupaten');
  const staging = path.join(content, `.titip.${process.pid}`);
  const plan = await planOldSite({
    ...{ kabupaten, content, tanggal: DAY, cache: path.join(content, '..', 'cache'), source, staging },
    ...{ situs: SITUS, mayBeLocal: false, nowMs: Date.now, onStep: () => undefined, ...asked },
    signal: new AbortController().signal,
  });
  return {
    ...plan,
    items: plan.plans.flatMap((one) => one.items),
    take: () => takeAll(plan.plans, { content, tanggal: DAY, titipan }),
    drop: () => rmSync(staging, { recursive: true, force: true }),
  };
}

/** Every file of the situs that is text, by its path. */
export function textsIn({ content }: Office): Map<string, string> {
  const folder = path.join(content, SITUS);
  const texts = walk(folder).filter(({ path: at }) => /\.(?:md|csv|yaml)$/.test(at));
  return new Map(texts.map(({ path: at }) => [at, readFileSync(path.join(folder, at), 'utf8')]));
}

/** The situs as it would be built: what stops it, and its pages. */
export async function known({ content }: Office) {
  const { kabupaten } = readKabupaten(content);
  if (!kabupaten) throw new Error('no kabupaten');
  const known = await knowSitus({
    ...{ content, situs: SITUS, kabupaten, tanggal: DAY, audience: 'warga' },
  });
  const stopping = known.problems.filter(isSalah);
  if (!('situs' in known) || !known.situs) throw new Error(stopping.map(({ pesan }) => pesan).join('\n'));
  return { situs: known.situs, stopping };
}

export const countBy = (items: readonly { state: string; label: string }[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(items, ({ state, label }) => `${state} ${label}`)].map(([key, all]) => [key, all.length]),
  );

/** What of an old site may stand in no text of ours: HTML, commands in brackets, promotion, people's data. */
const NOT_OURS =
  /<\/?[a-z]+[\s>]|\[\/?(?:vc_|caption|gallery|contact-form)|slot|gacor|maxwin|togel|sbobet|[\w.]+@surat\.example|0812|1707012508900001|alert\(|Hello world|dikunci/gi;

export const leftovers = (texts: ReadonlyMap<string, string>): string[] =>
  [...texts].flatMap(([at, text]) => [...text.matchAll(NOT_OURS)].map(([found]) => `${at}: ${found}`));
