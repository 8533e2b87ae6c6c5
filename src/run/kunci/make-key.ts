import { readFileSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from '../../disk/replace-file.ts';
import { dayPlus } from '../../model/month.ts';
import { BOARDS } from '../boards.ts';
import { newPair } from './new-pair.ts';
import { withKey } from './register-text.ts';
import { storePrivate } from './store-private.ts';

interface Job {
  /** Folder of all content, absolute. */
  content: string;
  /** Day from which the key counts. */
  tanggal: string;
  /** For how many days the keys before it are still taken. */
  tenggang: number;
  /** Folder for the private half. */
  simpan: string;
}

/** The id of a new key, and the file of its private half. */
export interface MadeKey {
  id: string;
  file: string;
}

/**
 * Makes a key for a situs, or for the boards: the private half is stored first, the public one then stands in the
 * register, or under `lcc` in `kabupaten.yaml`.
 *
 * @returns `undefined` where the register has no row for it, or is written in a way that cannot be added to
 */
export function makeKey(situs: string, { content, tanggal, tenggang, simpan }: Job): MadeKey | undefined {
  const isBoard = situs === BOARDS.umum;
  const register = path.join(content, '_kabupaten', isBoard ? 'kabupaten.yaml' : 'register.yaml');
  const { pem, ...key } = newPair();
  const sampai = dayPlus(tanggal, tenggang - 1);
  const text = withKey(readFileSync(register, 'utf8'), {
    ...(!isBoard && { situs }),
    key,
    sejak: tanggal,
    sampai,
  });
  if (text === undefined) return undefined;
  const file = storePrivate(simpan, `${situs}-${key.id}`, pem);
  replaceFile(register, text);
  return { id: key.id, file };
}
