import type { Jenis } from '../../koleksi/jenis.ts';
import type { BarisIsian, Elsewhere } from './daftar.ts';

/** One body that gives a service, with what it says of it. */
export interface PenyediaLayanan {
  pemilik: BarisIsian['pemilik'];
  jenis?: Jenis;
  /** Root-relative address in its situs. */
  url: string;
  /** In few words; absent: not filled in. */
  biaya?: string;
  waktu?: string;
  unit?: string;
  syarat: readonly string[];
  /** Whether its standard is settled. */
  ditetapkan: boolean;
  daring?: string;
  contoh: boolean;
}

/** A service by its name: what several bodies call the same stands once, with all of them. */
export interface LayananPapan {
  judul: string;
  ringkasan?: string;
  penyedia: readonly PenyediaLayanan[];
}

/** A step on the way to what a person needs; some are no service of the kabupaten. */
export interface LangkahKeperluan {
  nama: string;
  isi: string;
  luar?: boolean;
}

/** What a person needs, and the services for it. */
export interface Keperluan {
  slug: string;
  /** In a word or two: `KTP`. */
  nama: string;
  judul: string;
  ringkas: string;
  langkah?: readonly LangkahKeperluan[];
  address: string;
  /** Services whose first need this is; each service stands under one. */
  layanan: readonly LayananPapan[];
  /** Services of other needs that help here as well. */
  juga: readonly LayananPapan[];
}

/** Of services of all bodies: how many records, of how many bodies, and how far they are settled. */
export interface JumlahLayanan {
  layanan: number;
  situs: number;
  ditetapkan: number;
  contoh: number;
}

export interface LayananFacts extends Elsewhere {
  jumlah: JumlahLayanan;
  keperluan: readonly Keperluan[];
}

export interface KeperluanFacts {
  keperluan: Keperluan;
  /** All needs, to go on to another. */
  lainnya: readonly Pick<Keperluan, 'slug' | 'nama' | 'address'>[];
}

/** Services of one need that stand on the page of all. */
export const FEW_LAYANAN = 5;
