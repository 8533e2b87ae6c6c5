import type { Generated } from 'kysely';

/** Tables of the store. Days are `YYYY-MM-DD`; a text that is not known is `''`, so that every engine sorts it alike. */
export interface Tables {
  situs: SitusTable;
  bagian: BagianTable;
  isian: IsianTable;
  ringkas: RingkasTable;
  disisihkan: DisisihkanTable;
  panen: PanenTable;
  acuan: AcuanTable;
  berkas: BerkasTable;
  jawaban: JawabanTable;
  keadaan: KeadaanTable;
  peralihan: PeralihanTable;
  putaran: PutaranTable;
  terbitan: TerbitanTable;
}

/** One row for each situs whose feed was ever taken. */
interface SitusTable {
  id: string;
  /** Kind of source it was last read from. */
  sumber: string;
  /** SHA-256 of the bytes of its manifest. */
  sidik: string;
  /** The manifest, JSON. */
  manifes: string;
  /** Day on which its newest change was taken. */
  diambil: string;
}

/** Parts that are in the store, so that none is read twice. */
interface BagianTable {
  situs: string;
  url: string;
  koleksi: string;
  jumlah: number;
}

export interface IsianTable {
  no: Generated<number>;
  situs: string;
  koleksi: string;
  id: string;
  /** Part that brought it; `''`: no part has it any more, and its deletion is held. */
  bagian: string;
  sha256: string;
  url: string;
  judul: string;
  ringkasan: string;
  diterbitkan: string;
  diperbarui: string;
  berlaku_sampai: string;
  /** Year it belongs to: its `tahun`, else that of `diterbitkan`; 0 where it has none. */
  tahun: number;
  contoh: number;
  /** Own fields of its koleksi, JSON. */
  data: string;
  /** First day in the store, and day of its last change. */
  sejak: string;
  berubah: string;
  /** Day on which it was gone; `''`: it is there. */
  hilang: string;
}

/** Figures of each koleksi of a situs, written with its records. */
interface RingkasTable {
  situs: string;
  koleksi: string;
  /** Of records that are there, and how many of them are only illustrations. */
  jumlah: number;
  contoh: number;
  /** As its manifest tells it. */
  jumlah_manifes: number;
  diperbarui: string;
}

/** Records that were kept out, each as a problem, JSON. */
interface DisisihkanTable {
  situs: string;
  bagian: string;
  masalah: string;
}

/** One row for each time that a situs had changed. */
interface PanenTable {
  no: Generated<number>;
  situs: string;
  tanggal: string;
  buat: number;
  ubah: number;
  hapus: number;
  tetap: number;
  ditahan: number;
}

/** Text of a table of open data, by the hash of its bytes. */
interface BerkasTable {
  situs: string;
  sha256: string;
  teks: string;
}

/** All figures of the first day in a month on which they were taken. */
interface AcuanTable {
  bulan: string;
  situs: string;
  /** JSON: see `PapanAcuan`. */
  angka: string;
}

/** What other hosts told their documents by, so that none is sent again. */
interface JawabanTable {
  situs: string;
  url: string;
  etag: string;
  diubah: string;
  /** SHA-256 of the document. */
  sidik: string;
}

/** One row for each situs that was ever asked for over the network: how that ended. */
interface KeadaanTable {
  situs: string;
  sumber: string;
  keadaan: string;
  /** Moments, ISO 8601 in UTC: since when it is so, and when it was last asked. */
  sejak: string;
  diperiksa: string;
  /** When it was last without a fault; `''`: never. */
  sehat: string;
  /** Problems, JSON. */
  masalah: string;
}

/** One row for each time that the state of a situs became another. */
interface PeralihanTable {
  no: Generated<number>;
  situs: string;
  waktu: string;
  dari: string;
  menjadi: string;
}

/** One row for each run of the harvest. */
interface PutaranTable {
  no: Generated<number>;
  mulai: string;
  selesai: string;
  /** How many sites ended in each state, JSON. */
  keadaan: string;
}

/** The newest signed release that was accepted of each situs. */
interface TerbitanTable {
  situs: string;
  urutan: number;
  sha256: string;
}
