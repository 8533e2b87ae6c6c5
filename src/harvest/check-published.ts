import { sha256Of } from '../feed/hash.ts';
import { type Integritas, integritas } from '../feed/schema/integritas.ts';
import { type PublicKey, type Refusal, verifyIntegritas } from '../feed/signature.ts';
import type { Validators } from '../network/network.ts';
import { LARGEST, type Published, SourceFault } from './source.ts';
import type { Answer } from './store/answers.ts';
import type { Store } from './store/store.ts';

export interface Check {
  situs: string;
  host: string;
  /** Keys of this situs that are accepted today; none: the list is believed unsigned. */
  keys: readonly PublicKey[];
  /** Every file, and not a sample. */
  isWhole: boolean;
}

const LIST = '/integritas.json';
const SIGNATURE = '/integritas.sig.json';
/** Pages that are looked at beside the front page. */
const SAMPLE = 8;

const REFUSED: Readonly<Record<Refusal, string>> = {
  bentuk_salah: 'tanda tangannya rusak',
  situs_lain: 'tanda tangannya milik situs lain',
  kunci_tidak_dikenal: 'tanda tangannya dibuat dengan kunci yang tidak terdaftar',
  tanda_tangan_salah: 'tanda tangannya tidak cocok',
  daftar_berubah: 'daftar berkasnya bukan yang ditandatangani',
  urutan_mundur: 'yang tayang rilis lama, bukan yang terakhir',
};

/**
 * Whether what is on air is what its owner published: the list by its signature, a sample of files by the list.
 *
 * @throws SourceFault: `dicurigai_diubah`, or why it could not be looked at
 */
export async function checkPublished(ask: Published, store: Store, check: Check): Promise<void> {
  try {
    await look(ask, store, check);
  } catch (error) {
    if (!(error instanceof SourceFault) || error.keadaan !== 'dicurigai_diubah') throw error;
    // It may have been published anew between two answers: then all fits the list that stands there by now.
    await look(ask, store, check, true);
  }
}

async function look(ask: Published, store: Store, check: Check, isAnew = false): Promise<void> {
  const { situs, keys, isWhole } = check;
  const answers = await store.answers(situs);
  const known = (url: string): Validators | undefined => (isAnew ? undefined : answers.get(url));
  const signed = keys.length > 0 ? await ask(SIGNATURE, LARGEST.manifest, known(SIGNATURE)) : undefined;
  const isListWanted = isWhole || isAnew || signed?.status === 200;
  const given = await ask(LIST, LARGEST.manifest, isListWanted ? undefined : known(LIST));
  if (given.status === 404 && keys.length === 0) return;
  if (given.status === 404 || signed?.status === 404)
    throw suspected('daftar berkas atau tanda tangannya hilang');
  const seen: Answer[] = [];
  if (signed && given.status === 200) {
    // A list that is new under a signature that is not is the very thing to look for.
    const proof = signed.status === 304 ? await ask(SIGNATURE, LARGEST.manifest) : signed;
    await verify(given.bytes, proof.bytes, store, check);
    seen.push({ url: SIGNATURE, sidik: sha256Of(proof.bytes), ...proof.validators });
  }
  const expected =
    given.status === 200 ? wantedOf(listIn(given.bytes, situs), isWhole) : expectedOf([...answers.values()]);
  for (const [url, sha256] of expected) {
    const file = await ask(url, LARGEST.part, given.status === 200 ? undefined : known(url));
    if (file.status === 304) continue;
    if (file.status !== 200 || sha256Of(file.bytes) !== sha256) throw suspected(`\`${url}\` berubah`);
    seen.push({ url, sidik: sha256, ...file.validators });
  }
  if (given.status === 200) seen.push({ url: LIST, sidik: sha256Of(given.bytes), ...given.validators });
  await store.keepAnswers(situs, seen);
}

async function verify(list: Uint8Array, bytes: Uint8Array, store: Store, check: Check): Promise<void> {
  const last = await store.accepted(check.situs);
  const verdict = verifyIntegritas(
    { list, signature: jsonOf(bytes) },
    { situs: check.situs, host: check.host, keys: check.keys, ...(last && { last }) },
  );
  if (!verdict.valid) throw suspected(REFUSED[verdict.refusal]);
  await store.keepAccepted(check.situs, verdict.statement);
}

function listIn(bytes: Uint8Array, situs: string): Integritas {
  const list = integritas.safeParse(jsonOf(bytes));
  if (!list.success || list.data.situs !== situs) throw suspected('daftar berkasnya bukan milik situs itu');
  return list.data;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    // No list, no signature: refused by its form, one step on.
    return undefined;
  }
}

/** The front page and pages spread evenly over the list; or every file. */
function wantedOf({ berkas }: Integritas, isWhole: boolean): [string, string][] {
  const addressed = berkas.map(({ path, sha256 }): [string, string] => [addressOf(path), sha256]);
  if (isWhole) return addressed;
  const pages = addressed.filter(([url]) => url.endsWith('/'));
  const step = Math.max(1, Math.ceil(pages.length / SAMPLE));
  return pages.filter(([url], place) => url === '/' || place % step === 0);
}

/** What was looked at when the list was last new. */
const expectedOf = (answers: readonly Answer[]): [string, string][] =>
  answers.flatMap(({ url, sidik }): [string, string][] => (url.endsWith('/') ? [[url, sidik]] : []));

const addressOf = (path: string): string =>
  `/${path.split('/').map(encodeURIComponent).join('/')}`.replace(/\/index\.html$/, '/');

const suspected = (why: string): SourceFault => new SourceFault(why, { keadaan: 'dicurigai_diubah' });
