import { createInterface } from 'node:readline/promises';
import { situsId } from '../../src/koleksi/identifiers.ts';
import { JENIS, jenisWords } from '../../src/koleksi/jenis.ts';
import type { Kabupaten } from '../../src/model/kabupaten.ts';
import type { Request } from '../../src/starter/request.ts';
import { WrongUse } from '../wrong-use.ts';

interface Given {
  id: string | undefined;
  jenis: string | undefined;
  nama: string | undefined;
  induk: string | undefined;
  singkatan: string | undefined;
  'kode-wilayah': string | undefined;
  kabupaten: Kabupaten;
  signal: AbortSignal;
}

/**
 * What is to be made: as given on the command line, else as answered.
 *
 * @throws WrongUse where nothing was given and nobody can be asked
 */
export async function askedFor({ id, kabupaten, signal, ...given }: Given): Promise<Request> {
  const { jenis, nama, induk, singkatan, 'kode-wilayah': kode_wilayah } = given;
  if (id !== undefined) return { id, jenis, nama, induk, singkatan, kode_wilayah };
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new WrongUse(
      'Sebut nama foldernya, misalnya `npm run new -- dinsos --jenis dinas --nama "Dinas Sosial"`.',
    );
  }
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const ask = async (question: string): Promise<string> =>
    (await lines.question(`${question} `, { signal })).trim();
  try {
    return await answers(ask, kabupaten);
  } finally {
    lines.close();
  }
}

/** Asks again until the answer can be used; an empty one is `undefined` where it may be. */
async function answers(ask: (question: string) => Promise<string>, kabupaten: Kabupaten): Promise<Request> {
  const until = async (
    question: string,
    fits: (answer: string) => boolean,
    hint: string,
  ): Promise<string> => {
    for (;;) {
      const answer = await ask(question);
      if (fits(answer)) return answer;
      process.stderr.write(`${hint}\n`);
    }
  };
  const id = await until(
    'Nama folder (huruf kecil, angka, tanda hubung; misalnya dinsos):',
    (answer) => situsId.safeParse(answer).success,
    'Pakai huruf kecil, angka, dan tanda hubung.',
  );
  if (kabupaten.register.some((row) => row.id === id)) return { id };
  const numbered = JENIS.map((jenis, index) => `  ${index + 1}. ${jenisWords[jenis].nama}`).join('\n');
  const picked = await until(
    `Jenisnya:\n${numbered}\nNomor:`,
    (answer) => JENIS[Number(answer) - 1] !== undefined,
    `Tulis angka 1 sampai ${JENIS.length}.`,
  );
  const jenis = JENIS[Number(picked) - 1];
  const nama = await until(
    'Nama resmi (misalnya Dinas Sosial):',
    (answer) => answer.length >= 3,
    'Tulis nama lengkapnya.',
  );
  const above = jenis ? jenisWords[jenis].induk : [];
  const induk =
    above.length === 0
      ? undefined
      : await until(
          'Nama folder induknya (misalnya dinkes):',
          (answer) => kabupaten.register.some((row) => row.id === answer),
          'Tulis nama folder yang ada di daftar situs.',
        );
  const singkatan = (await ask('Singkatan (boleh dikosongkan):')) || undefined;
  return { id, jenis, nama, induk, singkatan };
}
