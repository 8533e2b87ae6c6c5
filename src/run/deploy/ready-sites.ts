import path from 'node:path';
import { isSalah, type Problem } from '../../problems/problem.ts';
import { notBuilt, outputOld } from '../../problems/publishing.ts';
import { buildSites, freshnessIn, type SitesReport } from '../build/index.ts';
import type { DeployProgress, DeployRun } from './job.ts';

/** Why a situs cannot go out; empty: its folder stands as its content says. */
export type Hindrances = ReadonlyMap<string, readonly Problem[]>;

/**
 * Sees to it that the folders of sites are what their content says: builds them without samples, or looks whether they
 * are up to date where they go out with them. A board is drawn from the sites that go out beside it.
 */
export function readySites(
  run: DeployRun,
  onProgress: (progress: DeployProgress) => void,
  signal: AbortSignal,
): Promise<Hindrances> {
  return run.withSamples ? look(run) : build(run, onProgress, signal);
}

async function look(run: DeployRun): Promise<Hindrances> {
  const isFresh = await freshnessIn({ ...run, audience: 'warga' });
  const folder = path.basename(run.keluaran);
  return new Map(
    run.situs.map((id) => [
      id,
      isFresh(id) ? [] : [outputOld.at({ path: id }, { folder: path.posix.join(folder, id) })],
    ]),
  );
}

async function build(
  run: DeployRun,
  onProgress: (progress: DeployProgress) => void,
  signal: AbortSignal,
): Promise<Hindrances> {
  const boards = run.situs.filter((id) => isBoard(id, run));
  const { situs, papan } = await buildSites(
    {
      ...run,
      situs: run.situs.filter((id) => !isBoard(id, run)),
      audience: 'umum',
      withBoard: boards.length > 0,
    },
    (progress) => onProgress({ type: 'building', progress }),
    signal,
  );
  const board = papan ?? { state: 'failed' as const, problems: [] };
  const ended = [...situs, ...boards.map((id) => ({ ...board, id }))];
  return new Map(ended.map((one) => [one.id, hindrancesOf(one)]));
}

const isBoard = (id: string, { rows }: DeployRun): boolean =>
  rows.some((row) => row.id === id && row.board !== undefined);

type Ended = Pick<SitesReport['situs'][number] | NonNullable<SitesReport['papan']>, 'state' | 'problems'> & {
  id: string;
};

function hindrancesOf({ id, state, problems }: Ended): Problem[] {
  if (state === 'built' || state === 'unchanged') return [];
  return [...problems.filter(isSalah), notBuilt.at({ path: id }, {})];
}
