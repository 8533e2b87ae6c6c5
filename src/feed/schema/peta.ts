import * as z from 'zod';

/** Longitude, then latitude, WGS84 degrees; a swapped pair of Indonesia is outside these bounds. */
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const geometry = z.union([
  z.looseObject({
    type: z.literal('Point').meta({ label: 'Bentuk', help: 'Satu titik.', example: 'Point' }),
    coordinates: position.meta({ label: 'Titik', help: 'Bujur, lintang.', example: [110.3651, -7.8014] }),
  }),
  z.looseObject({
    type: z.literal('MultiPoint').meta({ label: 'Bentuk', help: 'Beberapa titik.', example: 'MultiPoint' }),
    coordinates: z
      .array(position)
      .min(2)
      .meta({ label: 'Titik', help: 'Bujur, lintang tiap titik.', example: undefined }),
  }),
]);

const properties = z.looseObject({
  koleksi: z.string().meta({
    label: 'Koleksi',
    help: 'Koleksi isian; kantor; atau wilayah bagi desa dan kelurahan sebuah kecamatan.',
    example: 'program',
  }),
  id: z.string().meta({
    label: 'Tanda pengenal',
    help: 'Id isian di koleksinya; bagi wilayah kodenya.',
    example: '2026-1.02.02',
  }),
  judul: z.string().meta({ label: 'Judul', help: 'Judul isian.', example: 'Pembangunan puskesmas' }),
  url: z
    .string()
    .meta({ label: 'Alamat', help: 'Alamat di dalam situs.', example: '/program/2026/#1.02.02' }),
  presisi: z.string().meta({
    label: 'Presisi',
    help: 'titik bila letaknya ditulis, wilayah bila titik itu mewakili wilayahnya.',
    example: 'wilayah',
  }),
  lokasi: z
    .array(z.string())
    .nullish()
    .meta({ label: 'Lokasi', help: 'Kode wilayah.', example: ['99.01.05'] }),
  jenis: z
    .string()
    .nullish()
    .meta({ label: 'Jenis wilayah', help: 'desa atau kelurahan; hanya pada wilayah.', example: 'desa' }),
  situs: z.string().nullish().meta({
    label: 'Situs wilayah',
    help: 'Tanda pengenal situs wilayah itu sendiri, bila ada.',
    example: 'kel-sari',
  }),
  contoh: z.boolean().nullish().meta({ label: 'Contoh', help: 'true bila hanya contoh.', example: true }),
});

const feature = z.looseObject({
  type: z.literal('Feature').meta({ label: 'Jenis', help: 'Selalu Feature.', example: 'Feature' }),
  id: z.string().meta({ label: 'Tanda pengenal', help: 'Koleksi dan id.', example: 'program/2026-1.02.02' }),
  geometry: geometry.meta({ label: 'Letak', help: 'Titik di peta.', example: undefined }),
  properties: properties.meta({ label: 'Keterangan', help: 'Apa yang ada di sana.', example: undefined }),
});

/** `/peta.geojson`. */
export const peta = z.looseObject({
  type: z
    .literal('FeatureCollection')
    .meta({ label: 'Jenis', help: 'Selalu FeatureCollection.', example: 'FeatureCollection' }),
  keterangan: z.string().nullish().meta({
    label: 'Keterangan',
    help: 'Batas pemakaian dan sumber titik.',
    example: 'Peta indikatif, bukan rujukan batas resmi.',
  }),
  features: z
    .array(feature)
    .meta({ label: 'Tempat', help: 'Kantor, desa, program, dan lainnya.', example: [] }),
});
