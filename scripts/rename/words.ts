import { dayText } from '../../src/model/days.ts';
import type { Succeeded } from '../../src/run/rename/index.ts';
import type { Move } from '../../src/succession/plan.ts';

export const NOT_NAMED =
  'Sebut situs yang digantikan dan penerusnya, misalnya `npm run rename -- kominfo --menjadi diskominfo --nama "Dinas Komunikasi dan Informatika" --mulai 2027-01-01`. Bila hanya namanya yang berubah dan alamat situsnya tetap, cukup ubah `nama` di `_kabupaten/register.yaml`.';

/** What happened, or would, and how to go on. */
export const succeededText = (succeeded: Succeeded): string =>
  succeeded.kind === 'trial' ? trialText(succeeded) : doneText(succeeded);

const trialText = (succeeded: Succeeded): string =>
  [
    'Percobaan: situs dan daftar situs belum diubah.',
    ...whatHappens(succeeded),
    '',
    `Rencananya ada di ${succeeded.rencana}.`,
    'Buka dengan Excel, periksa kolom `ke` di tiap baris, simpan tetap sebagai CSV, lalu jalankan lagi perintah yang sama tanpa `--coba`.',
  ].join('\n');

function doneText(succeeded: Succeeded): string {
  const { asal, penerus } = succeeded.succession;
  const ids = [...asal.map(({ id }) => id), ...penerus.map(({ row }) => row.id)];
  const steps = [
    `Periksa: \`npm run check ${ids.join(' ')}\`.`,
    'Cocokkan baris penerusnya di `_kabupaten/register.yaml` dengan peraturan daerah: `host`, `kode_skpd`, dan `urusan`.',
    ...leftToPeople(succeeded),
    `Bangun: \`npm run build ${ids.join(' ')}\`. Situs lama tetap diterbitkan, supaya alamat lamanya mengantar orang ke situs baru.`,
  ];
  return [
    'Selesai.',
    ...whatHappens(succeeded),
    '',
    'Langkah berikutnya:',
    ...steps.map((step, index) => `${index + 1}. ${step}`),
  ].join('\n');
}

function whatHappens({ succession, plan, redirects }: Succeeded): string[] {
  const { asal, penerus, sampai, mulai } = succession;
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

function leftToPeople({ texts, shared }: Succeeded): string[] {
  const shown = texts.slice(0, MOST).join(', ');
  const more = texts.length > MOST ? `, dan ${texts.length - MOST} berkas lain` : '';
  const names = shared.map((name) => `\`_kabupaten/${name}\``).join(' dan ');
  return [
    ...(texts.length > 0 ? [`Ganti nama lama yang masih disebut di: ${shown}${more}.`] : []),
    ...(names === '' ? [] : [`Periksa juga ${names}, yang masih menyebut nama folder lama.`]),
  ];
}
