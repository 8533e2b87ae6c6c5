import { TYPES } from '../../feed/media-types.ts';
import type { Kabupaten } from '../../model/kabupaten.ts';
import type { BarisProgram } from '../../model/papan/program.ts';
import { CSV_MARK, type CsvValue, csvLine } from '../../text/csv-text.ts';
import type { Ask } from '../ask.ts';
import type { DocumentKind } from '../document-kinds.ts';
import { KEADAAN_NAMA } from '../program/names.ts';
import { programParts, urusanOf } from '../program/parts.ts';
import { programRows } from '../program/rows.ts';

/**
 * `/program.csv`: every row of every budget, on all levels; and beside each page of `/program/` its own rows, of the
 * lowest level alone, so that they can be added up as they stand.
 */
export const programCsv: DocumentKind = async (ask) => [
  documentOf('/program.csv', ask, () => programRows(ask)),
  ...[...(await programParts(ask))].map(([address, { rows }]) =>
    documentOf(`${address}program.csv`, ask, async () => rows),
  ),
];

const documentOf = (address: string, ask: Ask, rows: () => Promise<readonly BarisProgram[]>) => ({
  address,
  type: TYPES.csv,
  body: async () => tableOf(await rows(), await linesOf(ask)),
});

/** A row stands in a dozen tables: its line is made once. */
const linesOf = (ask: Ask): Promise<ReadonlyMap<BarisProgram, string>> =>
  ask.once('program lines', async () => {
    const { kabupaten } = ask.bahan;
    return new Map(
      (await programRows(ask)).map((row) => [
        row,
        csvLine(COLUMNS.map(([, cellOf]) => cellOf(row, kabupaten))),
      ]),
    );
  });

async function* tableOf(
  rows: readonly BarisProgram[],
  lines: ReadonlyMap<BarisProgram, string>,
): AsyncGenerator<string> {
  yield CSV_MARK + csvLine(COLUMNS.map(([name]) => name));
  // In pieces: a write for each row takes longer than the row.
  for (let at = 0; at < rows.length; at += PIECE)
    yield rows
      .slice(at, at + PIECE)
      .map((row) => lines.get(row) ?? '')
      .join('');
}

const PIECE = 500;

type Column = readonly [string, (row: BarisProgram, kabupaten: Kabupaten) => CsvValue];

const COLUMNS: readonly Column[] = [
  ['situs', ({ pemilik }) => pemilik.id],
  ['nama_situs', ({ pemilik }) => pemilik.nama],
  ['tahun', ({ tahun }) => tahun],
  ['kode', ({ kode }) => kode],
  ['tingkat', ({ tingkat }) => tingkat],
  ['nama', ({ nama }) => nama],
  ['bagian_dari', ({ diAtas }) => diAtas.join(' > ')],
  ['dijumlahkan', ({ terendah }) => yesNo(terendah)],
  ['contoh', ({ contoh }) => yesNo(contoh)],
  ['urusan', urusanOf],
  ['nama_urusan', (row, { urusan }) => urusan.find(({ kode }) => kode === urusanOf(row))?.nama],
  ['pagu_murni', ({ paguMurni }) => paguMurni],
  ['pagu_perubahan', ({ paguPerubahan }) => paguPerubahan],
  ['pagu', ({ pagu }) => pagu],
  ['realisasi', ({ realisasi }) => realisasi],
  ['per_tanggal', ({ perTanggal }) => perTanggal],
  ['terpakai_persen', ({ terpakai }) => rounded(terpakai)],
  ['realisasi_fisik', ({ fisik }) => fisik],
  ['waktu_persen', ({ waktu }) => rounded(waktu)],
  ['keadaan', ({ keadaan }) => KEADAAN_NAMA[keadaan]],
  ['sumber_dana', ({ sumberDana }) => sumberDana],
  ['lokasi', ({ lokasi }) => lokasi.join(' ')],
  [
    'nama_lokasi',
    ({ lokasi }, { wilayah }) =>
      lokasi.flatMap((code) => wilayah.find(({ kode }) => kode === code)?.nama ?? []).join(', '),
  ],
  ['status', ({ status }) => status],
  ['alamat', ({ pemilik, url }) => (pemilik.host === '' ? url : `https://${pemilik.host}${url}`)],
];

const yesNo = (value: boolean): string => (value ? 'ya' : 'tidak');

const rounded = (share: number | undefined): number | undefined =>
  share === undefined ? undefined : Math.round(share * 100) / 100;
