import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { dokumen } from '../../koleksi/dokumen/schema.ts';
import type { ReadSitus } from '../../koleksi/records.ts';
import * as intake from '../../problems/intake.ts';
import { isPicture, judgeKind } from '../../read/kinds.ts';
import { fileSlugOf, partsOf, slugOf } from '../../text/names.ts';
import type { Thing } from '../parcel/thing.ts';
import { wordPlan } from '../word/word-plan.ts';
import { freePath } from './apply.ts';
import { documentNamed } from './document-name.ts';
import { isianText } from './front-matter.ts';
import { hexOf, type NewFile } from './new-files.ts';
import { withoutExif } from './photo.ts';
import type { PlanItem } from './plan.ts';

/** What things other than forms become. */
export interface ThingsPlan {
  items: PlanItem[];
  files: NewFile[];
}

export interface ThingsAround {
  read: ReadSitus;
  tanggal: string;
  /** Bytes of a file of the situs as it is; `undefined`: none. */
  bytesOf: (path: string) => Uint8Array | undefined;
}

/** Photos, PDF, Word files and files of the situs's own folder, each as what it will be. */
export async function thingsPlan(things: readonly Thing[], around: ThingsAround): Promise<ThingsPlan> {
  const plan: ThingsPlan = { items: [], files: [] };
  const basis = basisOf(things);
  // Of two with the same bytes the shorter name stays: the other one is called `… (1)`.
  const ordered = [...things].sort((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
  for (const thing of ordered) {
    const bytes = readFileSync(thing.file);
    const into: Into = { plan, around, thing, bytes };
    if (thing.kind === 'gambar') await photo(into);
    else if (thing.kind === 'pdf') document(into);
    else if (thing.kind === 'word') await word(into);
    else if (thing.kind === 'isi') await ownFile(into, basis);
  }
  return plan;
}

interface Into {
  plan: ThingsPlan;
  around: ThingsAround;
  thing: Thing;
  bytes: Buffer;
}

const itemOf = ({ thing, around }: Into, path: string, label: string): PlanItem => ({
  ...{ state: 'baru', where: thing.name, path: `${around.read.id}/${path}` },
  ...{ label, was: '', comes: path },
});

const asked = (item: PlanItem, problem: NonNullable<PlanItem['problem']>): PlanItem => ({
  ...item,
  state: 'tanya',
  problem,
});

/** Bytes that stand in the situs, or will, whatever their name is. */
const isKnown = ({ plan, around }: Into, sha: string): boolean =>
  plan.files.some(({ bytes }) => hexOf(bytes) === sha) ||
  [...around.read.files.values()].some(({ sha256 }) => sha256 === sha);

/** A free name below a folder; of another file of the same name the first digits of its hash tell it apart. */
function placeFor({ plan, around, thing }: Into, folder: string, bytes: Uint8Array): string {
  const name = fileSlugOf(path.posix.basename(thing.name));
  const { base, extension } = partsOf(name);
  const plain = `${folder}/${name}`;
  const isTaken = around.bytesOf(plain) !== undefined || plan.files.some((one) => one.path === plain);
  return isTaken ? `${folder}/${base}-${hexOf(bytes).slice(0, 6)}.${extension}` : plain;
}

/** A picture without what a phone writes into it, any other file as it is; `undefined`: a picture that cannot be drawn. */
async function withoutTraces(bytes: Buffer, name: string): Promise<Buffer | undefined> {
  const judged = judgeKind(path.posix.basename(name), bytes, { path: name });
  if ('problem' in judged || !isPicture(judged.kind)) return bytes;
  try {
    return await withoutExif(bytes, judged.kind);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return undefined;
  }
}

async function photo(into: Into): Promise<void> {
  const { plan, thing, bytes } = into;
  const name = path.posix.basename(thing.name);
  const clean = await withoutTraces(bytes, thing.name);
  if (!clean) {
    const problem = intake.thingUnknown.at({ path: thing.name }, { name, why: 'gambarnya rusak' });
    plan.items.push({ ...itemOf(into, '', 'foto'), state: 'tolak', problem });
    return;
  }
  if (isKnown(into, hexOf(clean))) return;
  const item = itemOf(into, placeFor(into, 'gambar', clean), 'foto');
  const alt = asked(item, intake.altAsked.at({ path: item.path }, { name }));
  plan.items.push(item, alt);
  plan.files.push({ path: item.comes, bytes: clean, items: [item, alt] });
}

function document(into: Into): void {
  const { plan, thing, bytes, around } = into;
  if (isKnown(into, hexOf(bytes))) return;
  const name = path.posix.basename(thing.name);
  const { jenis, tahun, judul } = documentNamed(name);
  const berkas = placeFor(into, 'berkas', bytes);
  const record = { judul, jenis: jenis ?? 'lainnya', ...(tahun !== undefined && { tahun }), berkas };
  const page = pageFor(into, `dokumen/${slugOf(judul) || 'dokumen'}`);
  const item = itemOf(into, page, 'dokumen');
  const missing = [...(jenis ? [] : ['jenis']), ...(tahun === undefined ? ['tahun'] : []), 'ringkasan'];
  const more = asked(item, intake.kindAsked.at({ path: `${around.read.id}/${page}` }, { name, missing }));
  plan.items.push(item, more);
  plan.files.push({ path: berkas, bytes, items: [item, more] });
  plan.files.push({ path: page, bytes: Buffer.from(isianText(dokumen, record, '')), items: [item, more] });
}

const pageFor = ({ plan, around }: Into, base: string): string =>
  freePath(base, {
    textOf: (at) =>
      around.bytesOf(at) !== undefined || plan.files.some((one) => one.path === at) ? '' : undefined,
  });

async function word(into: Into): Promise<void> {
  const { plan, thing, bytes, around } = into;
  const made = await wordPlan(bytes, { name: path.posix.basename(thing.name), tanggal: around.tanggal });
  if ('problem' in made) {
    plan.items.push({ ...itemOf(into, '', 'dokumen Word'), state: 'tolak', problem: made.problem });
    return;
  }
  const page = pageFor(into, made.base);
  const item = itemOf(into, page, made.label);
  const questions = made.asks.map((problem) => asked(item, problem));
  const items = [item, ...questions];
  plan.items.push(...items);
  for (const one of made.pictures) plan.files.push({ ...one, items });
  plan.files.push({ path: page, bytes: Buffer.from(made.text), items });
}

/** Hash of each file of a packed situs when it was packed. */
function basisOf(things: readonly Thing[]): ReadonlyMap<string, string> {
  const list = things.find(({ kind }) => kind === 'dasar');
  if (!list) return new Map();
  const read = basisShape.safeParse(jsonOf(readFileSync(list.file, 'utf8')));
  return new Map(read.success ? Object.entries(read.data.berkas) : []);
}

const basisShape = z.object({ situs: z.string(), berkas: z.record(z.string(), z.string()) });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A file of the situs's own folder: what its sender did not touch is nobody's wish. */
async function ownFile(into: Into, basis: ReadonlyMap<string, string>): Promise<void> {
  const { plan, thing, around } = into;
  const below = thing.below ?? '';
  const now = around.bytesOf(below);
  const [held, here] = [basis.get(below), now && hexOf(now)];
  if ([held, here].includes(hexOf(into.bytes))) return;
  const bytes = await withoutTraces(into.bytes, thing.name);
  if (bytes && hexOf(bytes) === here) return;
  const item = itemOf(into, below, 'berkas');
  if (!bytes) {
    const problem = intake.thingUnknown.at({ path: thing.name }, { name: below, why: 'gambarnya rusak' });
    plan.items.push({ ...item, state: 'tolak', problem });
    return;
  }
  item.state = here === undefined ? 'baru' : 'ganti';
  if (here !== undefined) item.was = below;
  // Without a list of what was packed nobody knows who changed it.
  if (here !== held) {
    item.state = 'bentrok';
    item.problem = intake.bothChanged.at({ path: item.path }, { label: below, now: 'isi lain' });
    if (here === undefined && held === undefined) {
      item.state = 'baru';
      delete item.problem;
    }
  }
  plan.items.push(item);
  if (item.state !== 'bentrok') plan.files.push({ path: below, bytes, items: [item] });
}
