import { keyIdOf } from '../../feed/signature.ts';
import { kunciOn } from '../../koleksi/kabupaten/kunci.ts';
import type { BarisRegister } from '../../koleksi/kabupaten/register.ts';
import type { Kabupaten } from '../../model/kabupaten.ts';
import { dayPlus } from '../../model/month.ts';
import type { PapanRiwayat } from '../../model/papan.ts';
import type { Problem } from '../../problems/problem.ts';
import { rowMissing, rowTaken } from '../../problems/register.ts';
import { registerFixed } from '../../problems/starter.ts';
import { suggest } from '../../problems/suggest.ts';
import { withRow } from '../../starter/register-text.ts';
import { withValues } from '../../starter/register-values.ts';
import { rowWanted } from '../../starter/request.ts';
import { withKey } from '../kunci/register-text.ts';
import {
  groundRefusals,
  hostRefusals,
  isStatusWritten,
  keyRefusals,
  PLACE,
  statusRefusals,
} from './refusals.ts';
import type { RegisterRequest } from './request.ts';

/** How the register will be: a row, its text, and a line of history for each thing that changes; none: it is so already. */
export interface Change {
  row: BarisRegister;
  text: string;
  lines: readonly PapanRiwayat[];
}

export type Refused = { problems: readonly Problem[] };

interface Around {
  kabupaten: Kabupaten;
  history: readonly PapanRiwayat[];
  /** Text of `register.yaml`. */
  text: string;
}

/** A change on its way through the wishes. `text` is `undefined` once the file cannot be changed for sure. */
interface Draft {
  row: BarisRegister;
  text: string | undefined;
  lines: readonly Pick<PapanRiwayat, 'kunci' | 'dari' | 'menjadi'>[];
  problems: readonly Problem[];
}

const isDraft = (begun: Draft | Refused): begun is Draft => 'lines' in begun;

/** How long a key is still taken after the next one. */
const GRACE_DAYS = 30;

/** What a request makes of the register; or everything that it would contradict. */
export function changeOf(request: RegisterRequest, around: Around): Change | Refused {
  const { situs, tanggal, dasar = '' } = request;
  const { kabupaten, history } = around;
  const known = kabupaten.register.find(({ id }) => id === situs);
  const ground = groundRefusals(request, known, history);
  const begun = request.tambah ? newRow(request, known, around) : standingRow(situs, known, around);
  if (!isDraft(begun)) return { problems: [...begun.problems, ...ground] };
  const { row, text, lines, problems } = withStatus(
    withPublicKey(withHost(begun, request, kabupaten), request, kabupaten),
    request,
  );
  if (problems.length + ground.length > 0) return { problems: [...problems, ...ground] };
  if (text === undefined) return { problems: [registerFixed.at(PLACE, {})] };
  const oleh = officeOf(kabupaten);
  return { row, text, lines: lines.map((line) => ({ tanggal, situs, ...line, dasar: dasar.trim(), oleh })) };
}

/** Who keeps the register: an office, never a person. */
const officeOf = ({ identitas: { peran, nama }, register }: Kabupaten): string =>
  register.find(({ id }) => id === peran?.register)?.nama ?? nama;

function standingRow(
  id: string,
  row: BarisRegister | undefined,
  { text, kabupaten }: Around,
): Draft | Refused {
  if (row) return { row, text, lines: [], problems: [] };
  const suggestion = suggest(
    id,
    kabupaten.register.map((one) => one.id),
  );
  return { problems: [rowMissing.at(PLACE, { id, suggestion })] };
}

function newRow(
  { situs: id, tambah }: RegisterRequest,
  known: BarisRegister | undefined,
  { text, kabupaten }: Around,
): Draft | Refused {
  if (known) return { problems: [rowTaken.at(PLACE, { id, nama: known.nama })] };
  const wanted = rowWanted({ ...tambah, id }, kabupaten);
  if ('problems' in wanted) return wanted;
  const { row } = wanted;
  return {
    row,
    text: withRow(text, row),
    lines: [{ kunci: 'status', dari: '', menjadi: row.status }],
    problems: [],
  };
}

function withHost(draft: Draft, { host }: RegisterRequest, kabupaten: Kabupaten): Draft {
  const { row } = draft;
  if (host === undefined || (host === row.host && row.host_bukti !== 'asumsi')) return draft;
  const problems = hostRefusals(row.id, host, kabupaten);
  if (problems.length > 0) return { ...draft, problems: [...draft.problems, ...problems] };
  const { host_bukti: proof, ...rest } = row;
  return {
    row: { ...rest, host },
    text: changed(draft, { host, host_bukti: undefined }),
    lines: [
      ...draft.lines,
      { kunci: 'host', dari: proof === 'asumsi' ? `${row.host} (usulan)` : row.host, menjadi: host },
    ],
    problems: draft.problems,
  };
}

function withPublicKey(
  draft: Draft,
  { kunci: x, tanggal, today }: RegisterRequest,
  kabupaten: Kabupaten,
): Draft {
  const { row, text } = draft;
  if (x === undefined || (row.kunci ?? []).some((one) => one.x === x)) return draft;
  const problems = keyRefusals(x, kabupaten);
  if (problems.length > 0) return { ...draft, problems: [...draft.problems, ...problems] };
  const key = { id: keyIdOf({ x }), x };
  const sampai = dayPlus(tanggal, GRACE_DAYS - 1);
  const before = kunciOn(row.kunci, today).map(({ id }) => id);
  return {
    row: { ...row, kunci: [...(row.kunci ?? []), { ...key, sejak: tanggal }] },
    text: text && withKey(text, { situs: row.id, key, sejak: tanggal, sampai }),
    lines: [...draft.lines, { kunci: 'kunci', dari: before.join(' '), menjadi: key.id }],
    problems: draft.problems,
  };
}

function withStatus(draft: Draft, { status, tanggal, today }: RegisterRequest): Draft {
  const { row } = draft;
  if (status === undefined || status === row.status) return draft;
  const problems = statusRefusals(status, row, today);
  if (problems.length > 0 || !isStatusWritten(status))
    return { ...draft, problems: [...draft.problems, ...problems] };
  return {
    row: { ...row, status, status_sejak: tanggal },
    text: changed(draft, { status, status_sejak: tanggal }),
    lines: [...draft.lines, { kunci: 'status', dari: row.status, menjadi: status }],
    problems: draft.problems,
  };
}

const changed = ({ row, text }: Draft, values: Parameters<typeof withValues>[2]): string | undefined =>
  text && withValues(text, row.id, values);
