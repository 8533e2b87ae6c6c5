import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import {
  type CANCEL_SYMBOL,
  confirm,
  intro,
  isCancel,
  note,
  select,
  type TextOptions,
  text,
} from '@clack/prompts';
import { JENIS, type Jenis, jenisWords } from '../../src/koleksi/jenis.ts';
import type { BarisRegister } from '../../src/koleksi/kabupaten/register.ts';
import type { Kabupaten } from '../../src/model/kabupaten.ts';
import { answerProblems, type Request, rowWanted } from '../../src/starter/request.ts';
import { sound } from '../reasons.ts';
import { WrongUse } from '../wrong-use.ts';

interface Around {
  kabupaten: Kabupaten;
  content: string;
  signal: AbortSignal;
  input: Readable;
  output: Writable;
}

/** Whoever was asked pressed Ctrl-C or Esc, or said no. */
class Stopped extends Error {
  override name = 'Stopped';
}

/**
 * What is to be made, asked for one by one; of a body in the register only its id.
 *
 * @returns `undefined` where whoever was asked went no further
 */
export async function answers(around: Around): Promise<Request | undefined> {
  try {
    return await asked(around);
  } catch (error) {
    if (error instanceof Stopped) return undefined;
    throw error;
  }
}

async function asked(around: Around): Promise<Request> {
  const { kabupaten, content, signal, input, output } = around;
  const streams = { input, output, signal };
  intro('Situs baru. Ctrl+C untuk berhenti; sebelum selesai tidak ada yang ditulis.', streams);
  const id = await written({
    ...streams,
    message: 'Nama folder situs (huruf kecil, angka, tanda hubung)',
    placeholder: 'misalnya dinsos',
    validate: (answer = '') => remedyOf({ id: answer.trim() }) ?? takenText(answer.trim(), content),
  });
  if (kabupaten.register.some((row) => row.id === id)) return { id };
  const jenis = await answered(
    select({
      ...streams,
      message: 'Jenisnya (panah atas dan bawah, lalu Enter)',
      options: JENIS.map((value) => ({ value, label: jenisWords[value].nama })),
      showInstructions: false,
    }),
  );
  const nama = await written({
    ...streams,
    message: 'Nama resmi menurut peraturan daerah',
    placeholder: `misalnya ${jenisWords[jenis].nama} …`,
    validate: (answer = '') => remedyOf({ nama: answer.trim() }),
  });
  const induk = await indukOf(jenis, around);
  const singkatan = await written({
    ...streams,
    message: 'Sebutan pendek sehari-hari (boleh dikosongkan)',
    defaultValue: '',
    validate: (answer = '') => (answer.trim() === '' ? undefined : remedyOf({ singkatan: answer.trim() })),
  });
  const request: Request = { id, jenis, nama, induk, ...(singkatan !== '' && { singkatan }) };
  const { row } = sound(rowWanted(request, kabupaten));
  note(summaryOf(row, kabupaten), 'Yang akan dibuat', streams);
  const isWanted = await answered(
    confirm({ ...streams, message: 'Buat situs ini?', active: 'Ya', inactive: 'Tidak' }),
  );
  if (!isWanted) throw new Stopped();
  return request;
}

/** What stands above a unit kerja; nothing is asked of a body that has nothing above it. */
async function indukOf(
  jenis: Jenis,
  { kabupaten, signal, input, output }: Around,
): Promise<string | undefined> {
  const { induk, nama } = jenisWords[jenis];
  if (induk.length === 0) return undefined;
  const above = kabupaten.register.filter((row) => induk.includes(row.jenis));
  if (above.length === 0) {
    const names = induk.map((one) => jenisWords[one].nama.toLowerCase()).join(' atau ');
    throw new WrongUse(
      `${nama} perlu induk berjenis ${names}, dan belum ada yang terdaftar. Buat induknya dahulu.`,
    );
  }
  return answered(
    select({
      input,
      output,
      signal,
      message: 'Induknya (panah atas dan bawah, lalu Enter)',
      options: above.map((row) => ({ value: row.id, label: row.nama, hint: row.id })),
      maxItems: 12,
      showInstructions: false,
    }),
  );
}

/** @throws Stopped on Ctrl-C and Esc */
async function answered<T>(asking: Promise<T | typeof CANCEL_SYMBOL>): Promise<T> {
  const answer = await asking;
  if (isCancel(answer)) throw new Stopped();
  return answer;
}

const written = async (options: TextOptions): Promise<string> => (await answered(text(options))).trim();

/** What to write instead of an answer that cannot be used. */
function remedyOf(answer: Partial<Request>): string | undefined {
  const [problem] = answerProblems(answer);
  return problem && `${problem.pesan} ${problem.perbaikan}`.replaceAll('`', '');
}

const takenText = (id: string, content: string): string | undefined =>
  existsSync(path.join(content, id)) ? `Folder ${id} sudah ada. Pakai nama lain.` : undefined;

function summaryOf(row: BarisRegister, { register }: Kabupaten): string {
  const lines: [string, string | undefined][] = [
    ['Folder', row.id],
    ['Jenis', jenisWords[row.jenis].nama],
    ['Nama', row.nama],
    ['Singkatan', row.singkatan],
    ['Induk', register.find(({ id }) => id === row.induk)?.nama],
    ['Wilayah', row.kode_wilayah],
    ['Urusan', row.urusan?.join(', ')],
    ['Alamat', `https://${row.host}/ (usulan)`],
  ];
  return lines.flatMap(([label, value]) => (value ? [`${label.padEnd(9)}  ${value}`] : [])).join('\n');
}
