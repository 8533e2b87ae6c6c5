import { sha256Of } from '../feed/hash.ts';
import type { Manifest } from '../feed/schema/manifest.ts';
import {
  certificateFails,
  countsDiffer,
  feedRefused,
  feedUnreadable,
  partUnreadable,
  tampered,
  tooLarge,
  unreachable,
} from '../problems/harvest.ts';
import type { Problem } from '../problems/problem.ts';
import { harvestFiles } from './harvest-files.ts';
import { judgeManifest, judgePart } from './judge.ts';
import { type GivenManifest, LARGEST, type Source, SourceFault } from './source.ts';
import type { Store } from './store/store.ts';
import type { Changes, DeliveredKoleksi, DeliveredPart } from './store/take-situs.ts';

export interface Harvest {
  /** The day it is taken, `YYYY-MM-DD`. */
  tanggal: string;
  /** Deletions that are held go through this once. */
  isAccepted?: boolean;
}

/**
 * - `absent`: the situs has no feed yet
 * - `same`: its manifest is the one that the store knows
 * - `taken`: what had changed is in the store
 * - `kept`: something could not be read; the store holds what it held
 */
export interface Harvested {
  state: 'absent' | 'same' | 'taken' | 'kept';
  /** Whether the store knew nothing of it before. */
  isFirst?: boolean;
  changes?: Changes;
  /** Why it was kept. */
  fault?: SourceFault;
  problems: readonly Problem[];
}

/** One situs from its source into the store: the manifest first, then the parts that the store has not. */
export async function harvestSitus(source: Source, store: Store, harvest: Harvest): Promise<Harvested> {
  try {
    const known = await store.known(source.situs);
    const before = (await store.answers(source.situs)).get(MANIFEST);
    // What it was told by holds only while the store has just that, from just there.
    const isCurrent = known.sumber === source.jenis && before?.sidik === known.sidik && !harvest.isAccepted;
    const given = await source.manifest(isCurrent ? before : undefined);
    if (given === undefined) return { state: 'absent', problems: [] };
    if (given === 'same') {
      await harvestFiles(source, store);
      return { state: 'same', problems: [] };
    }
    return await takeGiven(source, store, harvest, given).catch(async (error: unknown) => {
      if (!(error instanceof PartFault)) throw error;
      // It may have been published anew meanwhile: then its manifest is another one.
      const again = await source.manifest();
      if (again === undefined || again === 'same' || sha256Of(again.bytes) === sha256Of(given.bytes))
        throw error;
      return takeGiven(source, store, harvest, again);
    });
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    return { state: 'kept', fault: error, problems: [faultProblem(source, error)] };
  }
}

const MANIFEST = '/lcc.json';

async function takeGiven(
  source: Source,
  store: Store,
  { tanggal, isAccepted = false }: Harvest,
  { bytes, validators }: GivenManifest,
): Promise<Harvested> {
  const { situs, jenis: sumber, isForeign, isNewestOnly = false } = source;
  const { sidik: before, urls } = await store.known(situs);
  const sidik = sha256Of(bytes);
  const remember = async (): Promise<void> =>
    validators && store.keepAnswers(situs, [{ url: MANIFEST, sidik, ...validators }]);
  if (before === sidik && !isAccepted) {
    await remember();
    await harvestFiles(source, store);
    return { state: 'same', problems: [] };
  }
  const manifest = judgeManifest(bytes, situs);
  const koleksi = await partsOf(source, manifest, urls);
  const manifes = JSON.stringify(manifest);
  const changes = await store.take({
    ...{ situs, sumber, isForeign, isNewestOnly, isAccepted, tanggal, sidik, manifes, koleksi },
  });
  await remember();
  await harvestFiles(source, store);
  const keptOut = koleksi.flatMap(({ parts }) => parts.flatMap((part) => part.keptOut ?? []));
  return {
    state: 'taken',
    isFirst: before === undefined,
    changes,
    problems: [...keptOut, ...(await countProblems(store, manifest, isNewestOnly || changes.ditahan > 0))],
  };
}

/** The parts that a manifest names; those that the store has are not read. */
async function partsOf(
  source: Source,
  manifest: Manifest,
  urls: ReadonlySet<string>,
): Promise<DeliveredKoleksi[]> {
  const named = Object.values(manifest.koleksi).flatMap(({ bagian }) => bagian);
  const fresh = named.filter(({ url }) => !urls.has(url));
  if (fresh.reduce((sum, { ukuran }) => sum + ukuran, 0) > LARGEST.situs)
    throw new SourceFault('bagian-bagiannya bersama terlalu besar', { keadaan: 'terlalu_besar' });
  const koleksi: DeliveredKoleksi[] = [];
  for (const [name, { jumlah, diperbarui, bagian }] of Object.entries(manifest.koleksi)) {
    const parts: DeliveredPart[] = [];
    for (const part of bagian)
      parts.push({
        url: part.url,
        jumlah: part.jumlah,
        ...(!urls.has(part.url) && (await partOf(source, name, part))),
      });
    koleksi.push({ name, jumlah, diperbarui: diperbarui ?? '', parts });
  }
  return koleksi;
}

/** A fault of one part: its address goes with it. */
class PartFault extends SourceFault {
  readonly url: string;

  constructor(url: string, cause: SourceFault) {
    super(cause.message, { cause, keadaan: cause.keadaan });
    this.url = url;
  }
}

export function faultProblem({ situs, isForeign }: Source, fault: SourceFault): Problem {
  const facts = { situs, why: fault.message };
  if (fault instanceof PartFault)
    return partUnreadable.at({ path: `${situs}${fault.url}` }, { ...facts, isForeign });
  const at = { path: `${situs}${MANIFEST}` };
  return isForeign ? ONLINE[fault.keadaan].at(at, facts) : feedUnreadable.at(at, facts);
}

/** What is said of a situs that somebody else publishes. */
const ONLINE = {
  tak_terjangkau: unreachable,
  tls_gagal: certificateFails,
  terlalu_besar: tooLarge,
  tidak_sah: feedRefused,
  dicurigai_diubah: tampered,
} as const satisfies Record<SourceFault['keadaan'], unknown>;

async function partOf(
  source: Source,
  koleksi: string,
  { url, sha256 }: { url: string; sha256: string },
): Promise<Pick<DeliveredPart, 'items' | 'keptOut'>> {
  try {
    return judgePart(await source.part(url), { situs: source.situs, koleksi, url, sha256 });
  } catch (error) {
    if (error instanceof SourceFault) throw new PartFault(url, error);
    throw error;
  }
}

/** What the store holds is compared with what the manifest promised. */
async function countProblems(
  store: Store,
  { situs: { id }, koleksi }: Manifest,
  mayBeMore: boolean,
): Promise<Problem[]> {
  const found = new Map((await store.counts(id)).map((one) => [one.koleksi, one.jumlah] as const));
  return Object.entries(koleksi).flatMap(([name, { jumlah: told }]) => {
    const count = found.get(name) ?? 0;
    return count === told || (mayBeMore && count > told)
      ? []
      : [countsDiffer.at({ path: `${id}/lcc.json` }, { situs: id, koleksi: name, told, found: count })];
  });
}
