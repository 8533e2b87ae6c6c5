import { dayText } from '../../src/model/days.ts';
import type { ListedRow, Prepared } from '../../src/run/register/index.ts';
import { STATUS_WRITTEN } from '../../src/run/register/index.ts';

export const NOTHING_ASKED =
  'Sebut apa yang berubah, misalnya `npm run register -- dinkes --status terdaftar --dasar "surat 005/1/2026"`. Pilihannya: `--status`, `--host`, `--kunci`, `--tambah`.';
export const NOT_NAMED =
  'Sebut situsnya di depan pilihan, misalnya `npm run register -- dinkes --status terdaftar --dasar "surat 005/1/2026"`.';
export const ONLY_WITH_TAMBAH =
  '`--jenis`, `--nama`, `--singkatan`, `--induk`, dan `--kode-wilayah` hanya untuk `--tambah`. Nama badan yang sudah ada diubah dengan tangan di `_kabupaten/register.yaml`.';
export const NOT_SURE = 'Belum ada yang ditulis. Untuk menulisnya, ulangi perintah ini dengan `--ya`.';
export const CANCELLED = 'Tidak ada yang ditulis.';
export const QUESTION = 'Tulis perubahan ini?';

/** Every body with its state, and how many stand in each; what was only reported is told apart. */
export function listText(rows: readonly ListedRow[]): string {
  const width = Math.max(...rows.map(({ id }) => id.length));
  const lines = rows.map((row) => {
    const since = row.status_sejak ? ` sejak ${row.status_sejak}` : '';
    const host = row.host_usulan ? `${row.host} (usulan)` : row.host;
    const marks = [
      ...(row.kunci > 0 ? ['berkunci'] : []),
      ...(row.dilaporkan ? [`dilaporkan ${row.dilaporkan.status}, belum diperiksa`] : []),
    ];
    const told = [row.nama, host, ...marks].join(' · ');
    return `${row.id.padEnd(width)}  ${`${row.status}${since}`.padEnd(28)}  ${told}`;
  });
  return [...lines, '', `${rows.length} badan: ${countsText(rows)}.`].join('\n');
}

function countsText(rows: readonly ListedRow[]): string {
  const reported = rows.filter(({ dilaporkan, status }) => dilaporkan && status !== 'terhubung').length;
  return [
    ...['belum', ...STATUS_WRITTEN].map(
      (status) => `${rows.filter((row) => row.status === status).length} ${status}`,
    ),
    ...(reported > 0 ? [`${reported} dilaporkan tersambung oleh pihak lain tetapi belum diperiksa`] : []),
  ].join(', ');
}

/** What would be written, in both files. */
export const differenceText = ({ row, difference, lines }: Prepared): string =>
  [
    `Yang berubah pada ${row.nama} (\`${row.id}\`) di \`_kabupaten/register.yaml\`:`,
    ...difference.map(({ sign, line }) => `  ${sign} ${line}`),
    'Yang dicatat di `_kabupaten/register-riwayat.csv`:',
    ...lines.map(
      ({ tanggal, kunci, dari, menjadi, dasar, oleh }) =>
        `  + ${dayText(tanggal)}: ${kunci} ${dari === '' ? '' : `dari ${dari} `}menjadi ${menjadi}; dasar ${dasar}; oleh ${oleh}`,
    ),
  ].join('\n');

export const soAlready = ({ row }: Prepared): string =>
  `${row.nama} (\`${row.id}\`) sudah demikian di daftar situs. Tidak ada yang perlu ditulis.`;

export const writtenText = ({ row }: Prepared): string =>
  `Dicatat. Perbarui papan LCC dengan \`npm run build lcc\`, lalu periksa halaman \`/situs/${row.id}/\`.`;
