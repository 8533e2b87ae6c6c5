import path from 'node:path';
import { fingerprintOf } from '../../../disk/fingerprint.ts';
import type { Kabupaten } from '../../../model/kabupaten.ts';
import { historyFile } from '../../register/history-file.ts';
import { storeFile } from '../../store-file.ts';
import { isProgram } from '../program-fingerprint.ts';
import { REGISTER } from '../shared-files.ts';

/** What the board is made from, beside the finished sites. */
export interface BoardOptions {
  /** Ids of the register. */
  rows: readonly string[];
  /** Fingerprint of the code that has a part in the board and in no situs. */
  program: string;
  /** The store that stays, where it exists. */
  simpanan: string;
  /** The register with the state of each body, of which no situs knows. */
  register: string;
  /** Persons to call. */
  kontak: string;
  /** Visits by page and day, which `kunjungan` writes. */
  kunjungan: string;
  /** What changed in the register. */
  history: string;
}

const PARTS = ['harvest', 'board', 'run/build/papan', 'run/register'].map((part) => `src/${part}`);

/** What stands outside Git stands beside the content that it belongs to. */
export function boardOptions(root: string, content: string, { register }: Kabupaten): BoardOptions {
  const beside = path.dirname(path.resolve(content));
  return {
    rows: register.map(({ id }) => id),
    program: fingerprintOf(root, PARTS, { counts: isProgram }),
    simpanan: storeFile(content),
    register: path.join(content, REGISTER),
    kontak: path.join(beside, 'internal', 'kontak.csv'),
    kunjungan: path.join(beside, 'simpanan', 'kunjungan.csv'),
    history: historyFile(content),
  };
}
