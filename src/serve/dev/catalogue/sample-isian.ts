import { longTitle } from '../../../components/examples/long-title.ts';
import type { State } from '../../../components/examples/state.ts';
import { semuaKoleksi } from '../../../koleksi/index.ts';
import type { Koleksi } from '../../../koleksi/koleksi.ts';
import { TINGKAT_PERINGATAN } from '../../../koleksi/peringatan/schema.ts';
import type { Isian } from '../../../koleksi/records.ts';
import { readBody } from '../../../read/body.ts';
import { exampleOf, requiredOf } from './example-isian.ts';

/** What lies in the folder of a sample. */
export interface SampleFiles {
  pictures: readonly string[];
  document: string;
  data: string;
}

const COUNT = { kosong: 0, celah: 2, satu: 1, banyak: 30, contoh: 2 } as const satisfies Record<
  State,
  number
>;

const BODY = `
Kalimat pembuka dengan [tautan](/kontak/), **kata tebal**, dan \`kode\`.

## Syarat

- satu
- dua
  - dua setengah

## Langkah

1. datang
2. pulang

| Tahun | Jumlah |
|---|--:|
| 2025 | 1.200 |

> Kutipan dari peraturan.

## Keterangan

Catatan.[^1]

[^1]: Kaki.
`;

/** Isian of every koleksi in one state, as the reader would hand them on. @throws ZodError when an example of a schema is wrong */
export const sampleIsian = (state: State, files: SampleFiles): Isian[] =>
  (semuaKoleksi as readonly Koleksi[]).flatMap((koleksi) =>
    Array.from({ length: COUNT[state] }, (_, n) => isianOf(koleksi, n, state, files)),
  );

function isianOf(koleksi: Koleksi, n: number, state: State, files: SampleFiles): Isian {
  const written = { ...exampleOf(koleksi), ...ownKeys(koleksi.name, n, files) };
  const required = requiredOf(koleksi);
  const kept =
    state === 'celah'
      ? Object.entries(written).filter(([key]) => required.includes(key))
      : Object.entries(written);
  const data = koleksi.schema.parse({
    ...Object.fromEntries(kept),
    ...(state === 'banyak' && { [koleksi.titleKey]: longTitle(n) }),
    ...(state === 'contoh' && { contoh: true }),
    ...(state === 'celah' && n === 1 && { belum_diisi: true }),
  });
  const slug = koleksi.table ? koleksi.table.slugOf(data) : `${koleksi.name}-${n + 1}`;
  const path = `${koleksi.name}/${slug}.md`;
  const { body } = readBody(BODY, 'md', { path, line: 1 });
  const isBare = state === 'celah' || koleksi.table !== undefined;
  return {
    ...{ koleksi: koleksi.name, slug, id: `${koleksi.name}-${n + 1}`, idFrom: 'key', path, data, places: {} },
    ...(body && !isBare && { body: { ...body, path } }),
  };
}

/** What an example cannot know: that there are many, and what lies beside it. */
function ownKeys(
  name: string,
  n: number,
  { pictures, document, data }: SampleFiles,
): Record<string, unknown> {
  const day = (month: number): string =>
    `2026-${String(month).padStart(2, '0')}-${String((n % 27) + 1).padStart(2, '0')}`;
  const picture = pictures[n % pictures.length];
  const pictured = picture && n % 2 === 0 ? { gambar: picture, gambar_alt: 'Warga di depan loket' } : {};
  switch (name) {
    case 'agenda':
      return n % 3 === 2
        ? { mulai: `${day(10)} 08.30`, selesai: `${day(10)} 11.00` }
        : { mulai: `${day(12)} 08.30`, selesai: `${day(12)} 11.00` };
    case 'berita':
      return { tanggal: day(10), ...pictured };
    case 'dataset':
      return { berkas: [{ berkas: data }] };
    case 'dip':
      return {
        nomor: String(n + 1),
        kelas: ['berkala', 'serta_merta', 'setiap_saat', 'dikecualikan'][n % 4],
      };
    case 'dokumen':
      return { tahun: 2026 - (n % 6), berkas: document };
    case 'galeri':
      return {
        foto: (pictures.length > 0 ? pictures : ['gambar/tidak-ada.jpg']).map((gambar) => ({
          gambar,
          alt: 'Warga di depan loket',
        })),
      };
    case 'layanan':
      return {
        formulir: [{ nama: 'Formulir permohonan', berkas: document }],
        ...(n % 3 === 1 && { biaya_tarif: 25000 }),
        populer: n < 8,
      };
    case 'peringatan':
      return {
        mulai: n < 3 ? '2026-11-20 08.00' : '2026-01-02 08.00',
        selesai: n < 3 ? '2027-12-31 08.00' : '2026-01-03 08.00',
        tingkat: TINGKAT_PERINGATAN[n % 3],
      };
    case 'potensi':
      return pictured;
    case 'program':
      return {
        kode: `1.02.02.2.01.${String(n + 1).padStart(4, '0')}`,
        tahun: 2026 - Math.floor(n / 20),
        realisasi_fisik: (n * 37) % 101,
      };
    case 'skm':
      return { tahun: 2026 - (n % 20) };
    default:
      return {};
  }
}
