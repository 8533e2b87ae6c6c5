import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dayText } from '../../src/model/days.ts';
import type { Division, Move } from '../../src/starter/succession/plan.ts';

interface Facts {
  division: Division;
  plan: readonly Move[];
  /** How many old addresses lead on, by old situs. */
  redirects: ReadonlyMap<string, number>;
  rencana: string;
  content: string;
}

/** What would happen, and how to go on. */
export const trialText = (facts: Facts): string =>
  [
    'Percobaan: situs dan daftar situs belum diubah.',
    ...whatHappens(facts),
    '',
    `Rencananya ada di ${facts.rencana}.`,
    'Buka dengan Excel, periksa kolom `ke` di tiap baris, simpan tetap sebagai CSV, lalu jalankan lagi perintah yang sama tanpa `--coba`.',
  ].join('\n');

/** What happened, and what is left to people. */
export function doneText(facts: Facts): string {
  const { succession } = facts.division;
  const ids = [...succession.asal.map(({ id }) => id), ...succession.penerus.map(({ row }) => row.id)];
  const steps = [
    `Periksa: \`npm run check ${ids.join(' ')}\`.`,
    'Cocokkan baris penerusnya di `_kabupaten/register.yaml` dengan peraturan daerah: `host`, `kode_skpd`, dan `urusan`.',
    ...stillNamed(facts),
    `Bangun: \`npm run build ${ids.join(' ')}\`. Situs lama tetap diterbitkan, supaya alamat lamanya mengantar orang ke situs baru.`,
  ];
  return [
    'Selesai.',
    ...whatHappens(facts),
    '',
    'Langkah berikutnya:',
    ...steps.map((step, index) => `${index + 1}. ${step}`),
  ].join('\n');
}

function whatHappens({ division, plan, redirects }: Facts): string[] {
  const { asal, penerus, sampai, mulai } = division.succession;
  const count = (test: (move: Move) => boolean): number => plan.filter(test).length;
  return [
    ...asal.map(
      ({ id, nama }) =>
        `- ${nama} (\`${id}\`) bertugas sampai ${dayText(sampai)}: ${count((move) => move.asal === id && move.ke === id)} isian tetap di situs lama, ${redirects.get(id) ?? 0} alamat lama dialihkan.`,
    ),
    ...penerus.map(
      ({ row, isNew }) =>
        `- ${row.nama} (\`${row.id}\`, ${isNew ? `baru, di ${row.host}` : 'sudah ada'}) bertugas mulai ${dayText(mulai)}: ${count((move) => move.ke === row.id && move.path !== '')} isian pindah ke sini.`,
    ),
    ...plan.filter(({ path: file }) => file === '').map(({ judul, ke }) => `- ${judul}: induknya \`${ke}\`.`),
  ];
}

/** More than anyone reads in one go. */
const MOST = 12;

/** Texts that still say the old name; and what all sites share that still says the old id. */
function stillNamed({ division, plan, content }: Facts): string[] {
  const files = division.holdings.flatMap(({ row, read }) => {
    const words = [row.nama, row.singkatan, row.host];
    return plan
      .filter(({ asal, ke, path: file }) => asal === row.id && ke !== asal && file !== '')
      .filter(({ path: file }) => words.some((word) => read.texts.get(file)?.includes(word)))
      .map(({ ke, path: file }) => `${ke}/${file}`);
  });
  const texts = [...new Set(files)];
  const shown = texts.slice(0, MOST).join(', ');
  const more = texts.length > MOST ? `, dan ${texts.length - MOST} berkas lain` : '';
  const shared = sharedNaming(
    content,
    division.succession.asal.flatMap(({ id, host }) => [id, host]),
  );
  return [
    ...(texts.length > 0 ? [`Ganti nama lama yang masih disebut di: ${shown}${more}.`] : []),
    ...(shared.length > 0
      ? [`Periksa juga ${shared.join(' dan ')}, yang masih menyebut nama folder lama.`]
      : []),
  ];
}

function sharedNaming(content: string, words: readonly string[]): string[] {
  const folder = path.join(content, '_kabupaten');
  const pattern = new RegExp(`(^|[^a-z0-9-])(${words.map(escaped).join('|')})([^a-z0-9-]|$)`, 'm');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== 'register.yaml')
    .filter((name) => pattern.test(readFileSync(path.join(folder, name), 'utf8')))
    .map((name) => `\`_kabupaten/${name}\``);
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
