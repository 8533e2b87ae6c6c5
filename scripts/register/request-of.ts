import type { RegisterRequest } from '../../src/run/register/index.ts';
import type { Values } from '../arguments.ts';
import { WrongUse } from '../wrong-use.ts';
import type { command } from './command.ts';
import { NOT_NAMED, NOTHING_ASKED, ONLY_WITH_TAMBAH } from './words.ts';

/**
 * What a command line asks to be written down; `undefined`: only the list is wanted.
 *
 * @throws WrongUse on a wish without a body, a body without a wish, or words that belong to a new body alone
 */
export function requestOf(
  situs: string | undefined,
  values: Values<typeof command.options>,
): Omit<RegisterRequest, 'today' | 'tanggal'> | undefined {
  const { status, host, kunci, tambah, dasar, jenis, nama, singkatan, induk } = values;
  const body = { jenis, nama, singkatan, induk, kode_wilayah: values['kode-wilayah'] };
  const ofBody = Object.values(body).some((word) => word !== undefined);
  const hasWish = tambah || [status, host, kunci].some((word) => word !== undefined);
  if (situs === undefined && !hasWish && !ofBody) return undefined;
  if (situs === undefined) throw new WrongUse(NOT_NAMED);
  if (ofBody && !tambah) throw new WrongUse(ONLY_WITH_TAMBAH);
  if (!hasWish) throw new WrongUse(NOTHING_ASKED);
  return { situs, status, host, kunci, dasar, ...(tambah && { tambah: body }) };
}
