import { hostName } from '../../koleksi/identifiers.ts';
import { kunciOn, kunciRegister } from '../../koleksi/kabupaten/kunci.ts';
import type { BarisRegister } from '../../koleksi/kabupaten/register.ts';
import type { Kabupaten } from '../../model/kabupaten.ts';
import type { PapanRiwayat } from '../../model/papan.ts';
import { masked } from '../../problems/mask.ts';
import type { Problem } from '../../problems/problem.ts';
import * as kinds from '../../problems/register.ts';
import { suggest } from '../../problems/suggest.ts';
import { holdsFormula } from '../../text/formula.ts';
import { type RegisterRequest, STATUS_WRITTEN, type StatusWritten } from './request.ts';

export const PLACE = { path: '_kabupaten/register.yaml' };
const MOST_GROUND = 200;

/** On what ground and since when: a change without a letter, or out of order, is none. */
export function groundRefusals(
  { situs, dasar, tanggal, today }: RegisterRequest,
  row: BarisRegister | undefined,
  history: readonly PapanRiwayat[],
): Problem[] {
  const days = history.filter((line) => line.situs === situs).map((line) => line.tanggal);
  const last = [...days, row?.status_sejak ?? ''].sort().at(-1) ?? '';
  return [
    ...(dasar === undefined || dasar.trim() === '' ? [kinds.groundMissing.at(PLACE, {})] : []),
    ...(dasar && !isGround(dasar) ? [kinds.groundUnfit.at(PLACE, { written: dasar })] : []),
    ...(tanggal > today ? [kinds.changeInFuture.at(PLACE, { tanggal, today })] : []),
    ...(tanggal < last ? [kinds.changeTooEarly.at(PLACE, { id: situs, tanggal, last })] : []),
  ];
}

/** One line, nothing of a person, nothing that a spreadsheet would run. */
const isGround = (dasar: string): boolean =>
  dasar.length <= MOST_GROUND && !/\p{Cc}/u.test(dasar) && masked(dasar) === dasar && !holdsFormula(dasar);

/** A host is the body's alone, and a name that can stand in an address. */
export function hostRefusals(id: string, host: string, { register, identitas }: Kabupaten): Problem[] {
  if (!hostName.safeParse(host).success)
    return [kinds.hostUnfit.at(PLACE, { written: host, example: `${id}.${identitas.domain}` })];
  const owner =
    host === identitas.lcc.host
      ? identitas.lcc.singkatan
      : register.find((row) => row.host === host && row.id !== id)?.id;
  return owner === undefined ? [] : [kinds.hostTwice.at(PLACE, { host, first: owner, second: id })];
}

/** A key signs for one situs alone. */
export function keyRefusals(x: string, { register }: Kabupaten): Problem[] {
  if (!kunciRegister.shape.x.safeParse(x).success) return [kinds.keyUnfit.at(PLACE, { written: x })];
  const owner = register.find(({ kunci = [] }) => kunci.some((one) => one.x === x));
  return owner ? [kinds.keyTaken.at(PLACE, { owner: owner.id })] : [];
}

export const isStatusWritten = (written: string): written is StatusWritten =>
  STATUS_WRITTEN.some((one) => one === written);

/** A state that the rest of the row does not bear out. @param row as it will be otherwise */
export function statusRefusals(written: string, row: BarisRegister, today: string): Problem[] {
  const { id, host, host_bukti: proposed, kunci, aktif_sampai: sampai } = row;
  if (!isStatusWritten(written)) {
    const known = [...STATUS_WRITTEN];
    return [kinds.statusUnknown.at(PLACE, { written, known, suggestion: suggest(written, known) })];
  }
  if (written === 'dihentikan') return [];
  const hasKey = kunciOn(kunci, today).length > 0;
  return [
    ...(proposed === 'asumsi' ? [kinds.hostProposed.at(PLACE, { id, host, status: written })] : []),
    ...(written !== 'terbatas' && !hasKey ? [kinds.keyAbsent.at(PLACE, { id, status: written })] : []),
    ...(sampai !== undefined && sampai < today
      ? [kinds.bodyEnded.at(PLACE, { id, sampai, status: written })]
      : []),
  ];
}
