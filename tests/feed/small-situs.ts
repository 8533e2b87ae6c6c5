import { parse } from 'yaml';
import type { KoleksiData, KoleksiName } from '../../src/koleksi/index.ts';
import { koleksiOf, semuaKoleksi } from '../../src/koleksi/index.ts';
import { JENIS } from '../../src/koleksi/jenis.ts';
import { kabupaten } from '../../src/koleksi/kabupaten/kabupaten.ts';
import type { Body } from '../../src/koleksi/records.ts';
import { situs as situsYaml } from '../../src/koleksi/situs/schema.ts';
import type { Item, Situs } from '../../src/model/situs.ts';
import { Today } from '../../src/text/today.ts';

/** A kabupaten that does not exist. */
const identitas = kabupaten.parse(
  parse(`
kode: '99.01'
nama: Kabupaten Contoh
nama_pendek: Contoh
provinsi: Jawa Contoh
zona_waktu: Asia/Jakarta
domain: contohkab.go.id
kotak: [110.1, -7.9, 110.6, -7.4]
lcc: { nama: Pusat Komando Contoh, singkatan: PKC, host: lcc.contohkab.go.id, palet: nila }
keamanan: { kontak: 'https://diskominfo.contohkab.go.id/kontak/', kedaluwarsa: '2027-06-30' }
palet: {}
palet_jenis: ${JSON.stringify(Object.fromEntries(JENIS.map((jenis) => [jenis, 'rimba'])))}
`),
);

/** A situs of hand-made isian; what a test does not name is empty. */
export function smallSitus(own: Partial<Situs> = {}): Situs {
  return {
    id: 'dinkes',
    host: 'dinkes.contohkab.go.id',
    nama: 'Dinas Kesehatan',
    singkatan: 'Dinkes',
    jenis: 'dinas',
    today: Today.only('2026-11-24'),
    urusan: ['1.02'],
    pendahulu: [],
    penerus: [],
    kabupaten: {
      identitas,
      register: [],
      wilayah: [
        {
          kode: '99.01.05',
          nama: 'Contohrejo',
          jenis: 'kecamatan',
          induk: '99.01',
          bujur: 110.3,
          lintang: -7.8,
        },
      ],
      urusan: [],
      tautan: [],
    },
    identitas: situsYaml.parse({}),
    rujukan: [],
    menu: [],
    pages: [],
    pageAt: new Map(),
    downloads: new Map(),
    pictures: new Map(),
    sharePicture: '/gambar/bagikan.0.png',
    tables: new Map(),
    hrefOf: () => undefined,
    ...own,
    items: { ...noItems(), ...own.items },
  };
}

const noItems = (): Situs['items'] =>
  Object.fromEntries(semuaKoleksi.map(({ name }) => [name, []])) as unknown as Situs['items'];

/** One isian as the model gives it, from what an editor writes. */
export function smallItem<N extends KoleksiName>(
  name: N,
  slug: string,
  written: Readonly<Record<string, unknown>>,
  body?: Body,
): Item<N> {
  const koleksi = koleksiOf(name);
  const data = koleksi.schema.parse(written) as KoleksiData[N] & Readonly<Record<string, unknown>>;
  const text = (key: string): string | undefined =>
    typeof data[key] === 'string' ? (data[key] as string) : undefined;
  return {
    koleksi: name,
    id: text('id') ?? slug,
    slug,
    address: koleksi.addressOf(slug, data),
    path: `${name}/${slug}.md`,
    judul: koleksi.titleOf?.(data) ?? text(koleksi.titleKey) ?? slug,
    ringkasan: text('ringkasan'),
    tanggal: koleksi.dateOf(data),
    diperbarui: text('diperbarui') ?? koleksi.dateOf(data),
    contoh: data.contoh === true,
    draf: data.draf === true,
    data,
    body,
  };
}
