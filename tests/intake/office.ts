import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx, saveXlsx } from 'hucre';
import { formOf } from '../../src/intake/form/form-of.ts';
import { formWorkbook } from '../../src/intake/form/workbook.ts';
import { openParcel } from '../../src/intake/parcel/open-parcel.ts';
import { planParcel } from '../../src/intake/plan/plan-parcel.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { readSitus } from '../../src/read/read-situs.ts';
import { root } from '../files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export const DAY = '2026-11-30';
const SITUS = 'kec-amen';

/** A content folder of one office, and what it is sent. */
export function office(): Office & Disposable {
  const folder = temporaryFolder('titip-');
  const content = path.join(folder.path, 'content');
  for (const part of ['_kabupaten', SITUS])
    cpSync(path.join(root, 'content', part), path.join(content, part), { recursive: true });
  return {
    ...{ content, titipan: path.join(folder.path, 'titipan'), sent: path.join(folder.path, 'kiriman') },
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}

export interface Office {
  content: string;
  titipan: string;
  sent: string;
}

/** The form of the office as it is now, with these cells filled: sheet, row's address, column, text. */
export async function filledForm(
  { content }: Office,
  cells: readonly (readonly [string, string, number, string])[] = [],
): Promise<Uint8Array> {
  const read = await readSitus({ content, situs: SITUS });
  const blank = await formWorkbook(formOf({ read, nama: 'Kecamatan Amen', tanggal: DAY }));
  if (cells.length === 0) return blank;
  const book = await openXlsx(blank);
  for (const [name, address, column, text] of cells) {
    const row = book.sheets.find((sheet) => sheet.name === name)?.rows.find(([first]) => first === address);
    if (!row) throw new Error(`no ${address} in ${name}`);
    row[column] = text;
  }
  return saveXlsx(book);
}

export function send({ sent }: Office, name: string, bytes: string | Uint8Array): string {
  const file = path.join(sent, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
}

let count = 0;

/** What one file becomes: opened, and planned for the office. */
export async function planned({ content, sent }: Office, file: string, situs: string | undefined = SITUS) {
  const { kabupaten } = readKabupaten(content);
  if (!kabupaten) throw new Error('no kabupaten');
  const known = new Set(kabupaten.register.map(({ id }) => id));
  const opened = await openParcel(file, { known, situs, unpackTo: path.join(sent, `bongkar-${count++}`) });
  const staging = path.join(content, `.titip.${process.pid}-${count}`);
  const plan = await planParcel({
    ...{ content, situs: SITUS, kabupaten, tanggal: DAY, staging },
    things: opened.things.filter((one) => one.situs === SITUS),
  });
  return { ...opened, ...plan, staging, hasStaging: existsSync(staging) };
}

/** Each item in few words. */
export const inShort = (
  items: readonly { state: string; label: string; problem?: { kode: string } | undefined }[],
) => items.map(({ state, label, problem }) => `${state} ${label}${problem ? ` ${problem.kode}` : ''}`);
