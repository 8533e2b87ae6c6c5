import { levelOf } from '../../koleksi/program/kode.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'WIL-08',
  judul: 'Pekerjaan fisik menyebut lokasinya',
  tingkat: 'anjuran',
  sifat: 'isi',
  syarat:
    'Setiap sub kegiatan pembangunan, rehabilitasi, atau peningkatan bangunan dan jalan menyebut lokasi.',
  cara_memeriksa: 'Membaca nama sub kegiatan dan `lokasi`-nya di tabel program.',
  dasar_hukum: ['UU 23/2014 pasal 391'],
  temuan: (program) => `Pekerjaan "${program}" belum menyebut lokasinya.`,
  perbaikan: 'Isi kolom `lokasi` dengan kode desa, kelurahan, atau kecamatannya.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

/** Work that stands somewhere once it is done. */
const PHYSICAL =
  /\b(pembangunan|rehabilitasi|rekonstruksi|pemeliharaan|peningkatan|penggantian|pengerasan)\b.*\b(gedung|bangunan|jalan|jembatan|irigasi|drainase|saluran|puskesmas|sekolah|kantor|pasar|rumah|talud|embung|sumur|spam)\b/i;

const check: Check = ({ situs, placeOf }) =>
  verdictOnEach(
    situs.items.program.filter(
      ({ data, judul }) => levelOf(data.kode) === 'sub_kegiatan' && PHYSICAL.test(judul),
    ),
    (item) =>
      item.data.lokasi?.length || item.data.koordinat?.length
        ? undefined
        : { where: placeOf(item, 'nama'), subject: item.judul },
    '/program/',
  );

export const WIL_08: ContentRule = { record, check };
