import { type Jenis, jenisWords } from '../koleksi/jenis.ts';
import type { BarisRegister } from '../koleksi/kabupaten/register.ts';
import { dayText } from '../model/days.ts';
import type { Kabupaten } from '../model/kabupaten.ts';
import { enumerated } from '../problems/words.ts';
import { neighboursOf } from './neighbours.ts';

/** What fills the placeholders of templates. */
export interface Facts {
  /** `{{nama}}`; what is `undefined` is not known, and leaves out the key or the line it stands in. */
  words: Readonly<Record<string, string | undefined>>;
  /** `{{desa.nama}}`: the line or list item stands once for each record. */
  lists: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

interface Around {
  kabupaten: Kabupaten;
  /** `YYYY-MM-DD` */
  tanggal: string;
  /** Of the bidang urusan, in the order of the row. */
  fungsi: readonly string[];
  dasar: readonly string[];
}

/** All that is known of one body before it has said anything of itself. */
export function factsOf(row: BarisRegister, { kabupaten, tanggal, fungsi, dasar }: Around): Facts {
  const { identitas, register, tautan } = kabupaten;
  const linkOf = (id: string): string | undefined => tautan.find((one) => one.id === id)?.url;
  const bidang = (row.urusan ?? []).flatMap(
    (kode) => kabupaten.urusan.find((one) => one.kode === kode)?.nama.toLowerCase() ?? [],
  );
  const year = Number(tanggal.slice(0, 4));
  const place = placeFacts(row, kabupaten);
  return {
    words: {
      nama: row.nama,
      singkatan: row.singkatan,
      kepala: jenisWords[row.jenis].kepala,
      host: row.host,
      induk: register.find(({ id }) => id === row.induk)?.nama,
      kabupaten: identitas.nama,
      kabupaten_pendek: identitas.nama_pendek,
      walidata: identitas.peran?.walidata,
      kredit_wilayah: identitas.kredit_wilayah,
      lisensi_wilayah: identitas.lisensi_wilayah,
      lapor: linkOf('lapor'),
      jdih: linkOf('jdih'),
      lpse: linkOf('lpse'),
      tanggal,
      tanggal_panjang: dayText(tanggal),
      tahun: String(year),
      tahun_lalu: String(year - 1),
      di_bidang: bidang.length > 0 ? ` di bidang ${fieldsText(bidang)}` : '',
      bidang_bagian: bareName(row).toLowerCase(),
      ...place.words,
    },
    lists: {
      fungsi: fungsi.map((teks) => ({ teks })),
      dasar: dasar.map((teks) => ({ teks })),
      ...place.lists,
    },
  };
}

/** Names of fields that hold `dan` themselves are told apart by another word. */
const fieldsText = (bidang: readonly string[]): string =>
  enumerated(bidang, bidang.some((nama) => nama.includes(' dan ')) ? 'serta' : 'dan');

/** Words that begin the official name of a kind of body, and are no part of a place's name. */
const KIND_WORDS: Partial<Record<Jenis, RegExp>> = {
  kecamatan: /^kecamatan\s+/i,
  kelurahan: /^kelurahan\s+/i,
  bagian: /^bagian\s+/i,
};

/** `Kecamatan Amen` → `Amen`. */
export const bareName = ({ nama, jenis }: Pick<BarisRegister, 'nama' | 'jenis'>): string =>
  nama.replace(KIND_WORDS[jenis] ?? /^$/, '');

function placeFacts(row: BarisRegister, kabupaten: Kabupaten): Facts {
  const { wilayah, register } = kabupaten;
  const own = wilayah.find(({ kode }) => kode === row.kode_wilayah);
  const above = wilayah.find(({ kode }) => kode === own?.induk);
  const induk = register.find(({ id }) => id === row.induk);
  const kecamatan =
    row.jenis === 'kecamatan'
      ? (own?.nama ?? bareName(row))
      : (above?.nama ?? (induk?.jenis === 'kecamatan' ? bareName(induk) : undefined));
  const below = row.jenis === 'kecamatan' && own ? wilayah.filter(({ induk }) => induk === own.kode) : [];
  const beside =
    row.jenis === 'kelurahan' && above ? wilayah.filter(({ induk }) => induk === above.kode) : [];
  const count = (jenis: string): number => below.filter((one) => one.jenis === jenis).length;
  const counted = (['desa', 'kelurahan'] as const).flatMap((jenis) =>
    count(jenis) > 0 ? [`${count(jenis)} ${jenis}`] : [],
  );
  const neighbours = own && row.jenis === 'kecamatan' ? neighboursOf(own.kode, kabupaten) : [];
  return {
    words: {
      wilayah: own?.nama ?? bareName(row),
      kecamatan,
      kode_wilayah: own?.kode,
      kode_pos: own?.kode_pos,
      dan_kelurahan: count('kelurahan') > 0 || below.length === 0 ? ' dan kelurahan' : '',
      terdiri_atas: counted.length > 0 ? enumerated(counted) : undefined,
      tetangga_kecamatan: neighbours.length > 0 ? enumerated(neighbours) : undefined,
    },
    lists: { desa: below.map(recordOf), saudara: beside.filter((one) => one !== own).map(recordOf) },
  };
}

const recordOf = ({ kode, jenis, nama, kode_pos = '' }: Kabupaten['wilayah'][number]) => ({
  kode,
  jenis: `${jenis[0]?.toUpperCase()}${jenis.slice(1)}`,
  nama,
  kode_pos,
});
