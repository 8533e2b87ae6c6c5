import { jenisWords } from '../koleksi/jenis.ts';
import type { Situs } from '../model/situs.ts';
import type { KepatuhanFacts } from '../rules/kepatuhan.ts';
import { cleaned, cleanText } from './cleaned.ts';
import type { Part } from './parts.ts';
import { publishedPictureAt } from './published-files.ts';
import type { FeedItem } from './schema/item.ts';
import { type Manifest, type ManifestKoleksi, manifest } from './schema/manifest.ts';
import { VERSI_MANIFES } from './schema/versi.ts';

export interface KoleksiParts {
  name: string;
  items: readonly FeedItem[];
  parts: readonly Part[];
}

/** `/lcc.json` of one situs; every koleksi is named, also an empty one. */
export function manifestOf(
  situs: Situs,
  koleksi: readonly KoleksiParts[],
  tautan: Readonly<Record<string, string>>,
  kepatuhan?: KepatuhanFacts,
): Manifest {
  return manifest.parse({
    $schema: `https://${situs.kabupaten.identitas.lcc.host}/skema/1/lcc.json`,
    versi: VERSI_MANIFES,
    tanggal: situs.today.since,
    situs: situsOf(situs),
    koleksi: Object.fromEntries(koleksi.map((one) => [one.name, entryOf(one)])),
    tautan,
    ...alihanOf(situs),
    ...(kepatuhan && { kepatuhan }),
  });
}

function alihanOf({ pages }: Situs): Pick<Manifest, 'alihkan'> {
  const alihkan = pages.flatMap(({ address, moved }) => (moved ? [{ lama: address, baru: moved.to }] : []));
  return alihkan.length > 0 ? { alihkan } : {};
}

function entryOf({ items, parts }: KoleksiParts): ManifestKoleksi {
  const days = items.flatMap(({ diperbarui }) => diperbarui ?? []);
  return {
    jumlah: items.length,
    diperbarui: days.sort().at(-1) ?? null,
    bagian: parts.map(({ body: _, ...part }) => part),
  };
}

function situsOf(situs: Situs): Record<string, unknown> {
  const { identitas, kabupaten, penerus } = situs;
  const { alamat = {}, kontak = {}, jam_pelayanan = [], kepala = {}, ...others } = identitas;
  const own = cleaned({ alamat, kontak, jam_pelayanan, ...others }) as Record<string, unknown>;
  const head = cleaned(kepala, (text, at) =>
    at === 'gambar' ? publishedPictureAt(text, situs) : cleanText(text),
  );
  return {
    id: situs.id,
    nama: situs.nama,
    singkatan: situs.singkatan,
    jenis: situs.jenis,
    induk: situs.induk?.id ?? null,
    host: situs.host,
    // A body without a region of its own works for the whole kabupaten.
    kode_wilayah: situs.kodeWilayah ?? kabupaten.identitas.kode,
    kode_skpd: situs.kodeSkpd ?? null,
    urusan: [...situs.urusan],
    ...own,
    kepala: { jabatan: jenisWords[situs.jenis].kepala, nama: null, status: null, ...Object(head) },
    pendahulu: [...situs.pendahulu],
    penerus: penerus.length > 0 ? [...penerus] : null,
    ...(situs.aktifSejak && { aktif_sejak: situs.aktifSejak }),
    ...(situs.aktifSampai && { aktif_sampai: situs.aktifSampai }),
  };
}
