import type { Keadaan } from '../model/papan/keadaan.ts';
import { deletionsHeld, feedMissing } from '../problems/harvest.ts';
import type { Problem } from '../problems/problem.ts';
import { type Check, checkPublished } from './check-published.ts';
import { faultProblem, type Harvest, type Harvested, harvestSitus } from './harvest-situs.ts';
import { type Source, SourceFault } from './source.ts';
import type { Store } from './store/store.ts';
import type { Changes } from './store/take-situs.ts';

/** How the harvest of one situs ended. */
export interface OnlineHarvest {
  situs: string;
  sumber: string;
  keadaan: Keadaan;
  changes: Changes;
  problems: readonly Problem[];
}

const NOTHING: Changes = { buat: 0, ubah: 0, hapus: 0, tetap: 0, ditahan: 0 };

/** One situs over the network into the store, and the state it is in by that. */
export async function harvestOnline(
  source: Source,
  store: Store,
  harvest: Harvest & { alamat: string; check: Check },
): Promise<OnlineHarvest> {
  const { situs, jenis: sumber } = source;
  const harvested = await checked(source, store, await harvestSitus(source, store, harvest), harvest.check);
  const { changes = NOTHING } = harvested;
  const { held, keptOut, fewer, more } = await store.waiting(situs);
  // Records whose deletion is held, and old ones of a source that tells only new ones, are more than it tells.
  const isPartial = keptOut > 0 || fewer > 0 || (more > 0 && held === 0 && !source.isNewestOnly);
  const keadaan = stateOf(harvested, held > 0, isPartial);
  const problems = [...harvested.problems];
  if (harvested.state === 'same' && keptOut > 0) problems.push(...(await keptOutOf(store, situs)));
  if (keadaan === 'tak_ada_umpan')
    problems.push(feedMissing.at({ path: `${situs}/lcc.json` }, { situs, alamat: harvest.alamat }));
  if (held > 0) problems.push(await heldProblem(store, situs));
  return { situs, sumber, keadaan, changes, problems };
}

/** What was taken, and whether the pages beside it are those that their owner published. */
async function checked(source: Source, store: Store, harvested: Harvested, check: Check): Promise<Harvested> {
  if (!source.published || harvested.fault || harvested.state === 'absent') return harvested;
  try {
    await checkPublished(source.published, store, check);
    return harvested;
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    return { ...harvested, fault: error, problems: [...harvested.problems, faultProblem(source, error)] };
  }
}

function stateOf(
  { state, isFirst, changes, fault }: Harvested,
  isHeld: boolean,
  isPartial: boolean,
): Keadaan {
  if (state === 'absent') return 'tak_ada_umpan';
  if (fault) return fault.keadaan;
  if (isHeld) return 'ditahan';
  if (isPartial) return 'sebagian';
  if (isFirst) return 'baru';
  return changes && changes.buat + changes.ubah + changes.hapus > 0 ? 'berubah' : 'tetap';
}

const keptOutOf = async (store: Store, situs: string): Promise<Problem[]> =>
  (await store.keptOut()).flatMap((one) => (one.situs === situs ? [one.problem] : []));

/** How many titles a message names. */
const NAMED = 3;

async function heldProblem(store: Store, situs: string): Promise<Problem> {
  const held = (await store.held()).filter((one) => one.situs === situs);
  const named = held.slice(0, NAMED).map(({ judul }) => judul);
  const some = [...named, ...(held.length > NAMED ? ['dan lainnya'] : [])].join(', ');
  return deletionsHeld.at({ path: `${situs}/lcc.json` }, { situs, count: held.length, some });
}
