import { COMMON } from './common-passphrases.ts';

/** Characters; a passphrase is never cut (ASVS 5.0 6.2.1, 6.2.8, 6.2.9). */
export const PASSPHRASE = { least: 12, most: 128 } as const;

/** Why a passphrase cannot be taken: as the person who chose it is told. */
export function whyNot(passphrase: string, about: readonly string[]): string | undefined {
  const length = [...passphrase].length;
  if (length < PASSPHRASE.least)
    return `Frasa ini baru ${length} huruf. Tambahkan kata sampai sedikitnya ${PASSPHRASE.least} huruf.`;
  if (length > PASSPHRASE.most) return `Frasa ini lebih dari ${PASSPHRASE.most} huruf. Pendekkan.`;
  const bare = bareOf(passphrase);
  if (new Set(bare).size < 5) return 'Frasa ini mengulang huruf yang sama. Pilih beberapa kata yang berbeda.';
  if (isRow(bare)) return 'Frasa ini hanya urutan huruf atau angka. Pilih beberapa kata yang berbeda.';
  if (COMMON.has(bare))
    return 'Frasa ini termasuk yang paling sering dipakai orang. Pilih beberapa kata lain.';
  if (about.some((word) => isMostly(bare, bareOf(word))))
    return 'Frasa ini hampir sama dengan nama akun, kantor, atau kabupaten. Pilih beberapa kata lain.';
  return undefined;
}

const bareOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Nearly all signs follow the one before: `abcdefghijkl`, `123456789012`, `qwertyuiop12`. */
const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm'];
function isRow(bare: string): boolean {
  const pairs = Array.from({ length: bare.length - 1 }, (_, at) => bare.slice(at, at + 2));
  const inRow = pairs.filter((pair) => ROWS.some((row) => row.includes(pair) || row.includes(turned(pair))));
  return inRow.length >= pairs.length * 0.8;
}
const turned = (text: string): string => [...text].reverse().join('');

/** What is left beside the word is too short to be a secret. */
const isMostly = (bare: string, word: string): boolean =>
  word.length >= 4 && bare.includes(word) && bare.replaceAll(word, '').length < 6;
