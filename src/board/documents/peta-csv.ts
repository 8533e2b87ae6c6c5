import { mediaTypeOf } from '../../feed/media-types.ts';
import { csvText } from '../../text/csv-text.ts';
import type { DocumentKind } from '../document-kinds.ts';
import { petaFacts } from '../pages/peta.ts';

const HEAD = [
  ...['kode', 'kecamatan', 'desa_kelurahan', 'tahun', 'kegiatan', 'kegiatan_contoh', 'terlambat'],
  ...['kantor', 'potensi', 'peringatan', 'pagu', 'realisasi', 'pagu_per_desa'],
];

/** `/peta.csv`: the table of the map, a row for each kecamatan. */
export const petaCsv: DocumentKind = (ask) => [
  {
    address: '/peta.csv',
    type: mediaTypeOf('csv'),
    body: async () => {
      const { baris, tahun } = await petaFacts(ask);
      const rows = baris.map(({ wilayah, desa, uang, terlambat, tempat, potensi, peringatan, perDesa }) => [
        ...[wilayah.kode, wilayah.nama, desa.length, tahun, uang.works, uang.contoh, terlambat],
        ...[tempat, potensi, peringatan.length, uang.pagu, uang.realisasi, perDesa],
      ]);
      return csvText([HEAD, ...rows]);
    },
  },
];
