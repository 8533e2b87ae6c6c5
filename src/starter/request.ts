import * as z from 'zod';
import { situsId } from '../koleksi/identifiers.ts';
import { JENIS, type Jenis, jenisWords } from '../koleksi/jenis.ts';
import { type BarisRegister, barisRegister } from '../koleksi/kabupaten/register.ts';
import type { Kabupaten } from '../model/kabupaten.ts';
import { placeNames } from '../model/places.ts';
import { nameReserved } from '../problems/files.ts';
import type { Problem } from '../problems/problem.ts';
import { codeUnknown, hostTwice, idForbidden, indukUnknown } from '../problems/register.ts';
import * as kinds from '../problems/starter.ts';
import { suggest } from '../problems/suggest.ts';
import { nameFaultOf } from '../text/names.ts';
import { bareName } from './facts.ts';

/** What someone asks for; of a body in the register only `id` is needed. */
export interface Request {
  id: string;
  jenis?: string | undefined;
  nama?: string | undefined;
  singkatan?: string | undefined;
  induk?: string | undefined;
  kode_wilayah?: string | undefined;
}

/** The row of the register that a request means: the one it has, or a new one; or all that is wrong with it. */
export type Wanted = { row: BarisRegister; isNew: boolean } | { problems: readonly Problem[] };

const PLACE = { path: '_kabupaten/register.yaml' };
const { shape } = barisRegister;

export function rowWanted(request: Request, kabupaten: Kabupaten): Wanted {
  const { id } = request;
  const known = kabupaten.register.find((row) => row.id === id);
  if (known) {
    const problems = differencesOf(request, known);
    return problems.length > 0 ? { problems } : { row: known, isNew: false };
  }
  const jenis = JENIS.find((one) => one === request.jenis);
  const problems = [
    ...idProblems(id),
    ...(jenis ? placeProblems(request, jenis, kabupaten) : [jenisProblem(request.jenis)]),
    ...wordProblems(request),
  ];
  if (!jenis || request.nama === undefined || problems.length > 0) return { problems };
  const row = newRow({ ...request, jenis, nama: request.nama }, kabupaten);
  const taken = kabupaten.register.find(({ host }) => host === row.host);
  if (taken) return { problems: [hostTwice.at(PLACE, { host: row.host, first: taken.id, second: id })] };
  return { row, isNew: true };
}

/** What is said of a body that the register knows must be what the register says. */
function differencesOf(request: Request, row: BarisRegister): Problem[] {
  const keys = ['jenis', 'nama', 'singkatan', 'induk', 'kode_wilayah'] as const;
  return keys.flatMap((key) => {
    const written = request[key];
    if (written === undefined || written === row[key]) return [];
    const label = labelOf(shape[key]);
    return [kinds.answerDiffers.at(PLACE, { label, written, known: row[key] ?? 'tidak ditulis' })];
  });
}

/** What is wrong with single answers, each by itself. */
export const answerProblems = ({ id, ...words }: Partial<Request>): Problem[] => [
  ...(id === undefined ? [] : idProblems(id)),
  ...unfitWords(words),
];

function idProblems(id: string): Problem[] {
  if (nameFaultOf(id) === 'RESERVED')
    return [nameReserved.at(PLACE, { name: id, better: `situs-${id.toLowerCase()}` })];
  return situsId.safeParse(id).success ? [] : [idForbidden.at(PLACE, { id })];
}

function jenisProblem(written: string | undefined): Problem {
  if (written === undefined)
    return kinds.answerMissing.at(PLACE, { label: 'Jenis', option: 'jenis', example: 'dinas' });
  return kinds.jenisUnknown.at(PLACE, { written, known: JENIS, suggestion: suggest(written, JENIS) });
}

/** Names that are missing, too long, or hold what a line of the register cannot. */
function wordProblems({ nama, singkatan }: Request): Problem[] {
  const facts = { label: labelOf(shape.nama), option: 'nama', example: `"${exampleOf(shape.nama)}"` };
  const missing = nama === undefined ? [kinds.answerMissing.at(PLACE, facts)] : [];
  return [...missing, ...unfitWords({ nama, singkatan })];
}

function unfitWords({ nama, singkatan }: Partial<Request>): Problem[] {
  const given = Object.entries({ nama, singkatan }) as ['nama' | 'singkatan', string | undefined][];
  return given.flatMap(([key, written]) => {
    const field = shape[key];
    if (written === undefined || (field.safeParse(written).success && !/\p{Cc}/u.test(written))) return [];
    const help = `${metaOf(field)?.help ?? ''} Paling banyak ${field.maxLength ?? 160} huruf.`;
    return [kinds.answerUnfit.at(PLACE, { label: labelOf(field), written, help, example: exampleOf(field) })];
  });
}

/** What stands above the body, and where it works. */
function placeProblems(request: Request, jenis: Jenis, kabupaten: Kabupaten): Problem[] {
  return [...indukProblems(request, jenis, kabupaten), ...regionProblems(request, jenis, kabupaten)];
}

function indukProblems({ id, induk }: Request, jenis: Jenis, { register }: Kabupaten): Problem[] {
  const wanted = jenisWords[jenis].induk;
  if (induk === undefined) {
    if (wanted.length === 0) return [];
    const example = register.find((row) => wanted.includes(row.jenis))?.id ?? '<situs>';
    return [kinds.answerMissing.at(PLACE, { label: 'Induk', option: 'induk', example })];
  }
  const above = register.find((row) => row.id === induk);
  const ids = register.filter((row) => wanted.includes(row.jenis)).map((row) => row.id);
  if (!above) return [indukUnknown.at(PLACE, { id, induk, suggestion: suggest(induk, ids) })];
  const nama = jenisWords[jenis].nama.toLowerCase();
  const names = wanted.map((one) => jenisWords[one].nama.toLowerCase());
  return wanted.includes(above.jenis)
    ? []
    : [kinds.indukKind.at(PLACE, { jenis: nama, induk, wanted: names })];
}

function regionProblems({ kode_wilayah: written }: Request, jenis: Jenis, kabupaten: Kabupaten): Problem[] {
  if (written === undefined) return [];
  const { kode, nama } = kabupaten.identitas;
  if (!written.startsWith(`${kode}.`))
    return [kinds.regionElsewhere.at(PLACE, { written, kabupaten: nama, kode })];
  const found = kabupaten.wilayah.find((one) => one.kode === written);
  if (!found) {
    const facts = { label: 'Kode wilayah', written, file: '_kabupaten/wilayah.csv' };
    return [codeUnknown.at(PLACE, facts)];
  }
  if (found.jenis === jenis) return [];
  const [name = written] = placeNames({ kabupaten }, [written]);
  return [kinds.regionKind.at(PLACE, { written, jenis: jenisWords[jenis].nama.toLowerCase(), found: name })];
}

interface Known extends Request {
  jenis: Jenis;
  nama: string;
}

/** A row for a body that nobody has registered yet: what is not said is proposed, and marked so. */
function newRow(request: Known, kabupaten: Kabupaten): BarisRegister {
  const { id, jenis, nama, induk } = request;
  const kode = request.kode_wilayah ?? codeOf(request, kabupaten);
  const urusan = urusanOf(request, kabupaten);
  return {
    id,
    nama,
    singkatan: request.singkatan ?? shortName(request),
    jenis,
    ...(induk !== undefined && { induk }),
    host: `${id}.${kabupaten.identitas.domain}`,
    host_bukti: 'asumsi',
    ...(kode !== undefined && { kode_wilayah: kode }),
    ...(urusan.length > 0 && { urusan, urusan_bukti: 'belum_terverifikasi' as const }),
    status: 'belum',
    bukti: 'belum_terverifikasi',
  };
}

/** The region that bears the name of the body, where only one does: a kelurahan within its kecamatan. */
function codeOf({ jenis, nama, induk }: Known, { wilayah, register }: Kabupaten): string | undefined {
  const above = register.find(({ id }) => id === induk)?.kode_wilayah;
  const bare = bareName({ jenis, nama }).toLowerCase();
  const found = wilayah.filter(
    (one) =>
      one.jenis === jenis && one.nama.toLowerCase() === bare && (above === undefined || one.induk === above),
  );
  return found.length === 1 ? found[0]?.kode : undefined;
}

/** Bidang urusan whose whole name stands in the name of the body. */
function urusanOf({ jenis, nama }: Known, { urusan }: Kabupaten): string[] {
  if (jenis !== 'dinas' && jenis !== 'badan') return [];
  const words = ` ${nama.toLowerCase().replaceAll(',', '')} `;
  return urusan
    .filter((one) => words.includes(` ${one.nama.toLowerCase().replaceAll(',', '')} `))
    .map(({ kode }) => kode);
}

const MOST_SHORT = 40;

function shortName({ jenis, nama }: Known): string {
  const begin = { kecamatan: 'Kec. ', kelurahan: 'Kel. ' }[jenis as string];
  const name = begin === undefined ? nama : `${begin}${bareName({ jenis, nama })}`;
  if (name.length <= MOST_SHORT) return name;
  const initials = name.match(/\b\p{Lu}/gu)?.join('') ?? '';
  return initials.length >= 2 ? initials.slice(0, MOST_SHORT) : name.slice(0, MOST_SHORT).trim();
}

const metaOf = (field: z.ZodType) => z.globalRegistry.get(field);
const labelOf = (field: z.ZodType): string => metaOf(field)?.label ?? '';
const exampleOf = (field: z.ZodType): string => String(metaOf(field)?.example ?? '');
