import type { Kabupaten } from '../../src/model/kabupaten.ts';
import type { Request } from '../../src/starter/request.ts';
import { WrongUse } from '../wrong-use.ts';
import { answers } from './questions.ts';

interface Given {
  id: string | undefined;
  jenis: string | undefined;
  nama: string | undefined;
  induk: string | undefined;
  singkatan: string | undefined;
  'kode-wilayah': string | undefined;
  kabupaten: Kabupaten;
  content: string;
  signal: AbortSignal;
}

/**
 * What is to be made: as given on the command line, else as answered.
 *
 * @returns `undefined` where whoever was asked went no further
 * @throws WrongUse where nothing was given and nobody can be asked
 */
export async function askedFor(given: Given): Promise<Request | undefined> {
  const { id, jenis, nama, induk, singkatan, 'kode-wilayah': kode_wilayah } = given;
  if (id !== undefined) return { id, jenis, nama, induk, singkatan, kode_wilayah };
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new WrongUse(
      'Sebut nama foldernya, misalnya `npm run new -- dinsos --jenis dinas --nama "Dinas Sosial"`.',
    );
  }
  return answers({ ...given, input: process.stdin, output: process.stderr });
}
