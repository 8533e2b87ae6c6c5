import type { FileKind } from '../../koleksi/records.ts';
import { nikPlacesIn, niksIn } from '../../read/nik.ts';
import { findingsByLine } from '../facts/findings-by-line.ts';
import { withoutAddresses } from '../facts/web-addresses.ts';
import { allFilesOf, allTextsOf, type Folder, placeIn } from '../folder.ts';
import { SEMUA } from '../jenis.ts';
import type { Finding, HoldingRule, RuleRecord } from '../rule.ts';
import { verdictOnFolder } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'PDP-03',
  judul: 'NIK dan nomor kartu keluarga tidak tayang',
  tingkat: 'wajib',
  sifat: 'larangan',
  syarat: 'Tidak ada angka berbentuk NIK atau nomor kartu keluarga di tulisan, tabel, peta, dan nama berkas.',
  cara_memeriksa:
    'Mencari 16 angka dengan kode provinsi dan tanggal lahir yang masuk akal, juga bila dipisah titik, spasi, atau tanda hubung, di semua berkas dan namanya, termasuk PDF, Excel, dan Word. Kode SKPD dan kode program tidak terhitung.',
  dasar_hukum: ['UU 27/2022 pasal 65 ayat 2', 'UU 14/2008 pasal 17 huruf h', 'PP 40/2019 pasal 31'],
  temuan: (tempat) => `${tempat} memuat angka yang berbentuk NIK atau nomor kartu keluarga.`,
  perbaikan: 'Hapus angka itu. Data pribadi tidak boleh tayang; situs ini baru dibangun setelah dihapus.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};

const check: HoldingRule['check'] = ({ folder }) =>
  verdictOnFolder(folder, [...inTexts(folder), ...inNames(folder), ...inDocuments(folder)]);

const inTexts = (folder: Folder): Finding[] =>
  allTextsOf(folder).flatMap(([path, text]) =>
    findingsByLine(folder, path, nikPlacesIn(withoutAddresses(text), kindOf(folder, path))),
  );

/** Also of a table that is not published. */
const kindOf = ({ files }: Folder, path: string): FileKind | undefined =>
  files.get(path)?.kind ?? (/\.csv$/i.test(path) ? 'csv' : undefined);

function inNames(folder: Folder): Finding[] {
  return allFilesOf(folder)
    .filter(({ path }) => niksIn(path.replaceAll('/', '\n')).length > 0)
    .map(({ path }) => ({ where: placeIn(folder, path), subject: 'Nama berkas' }));
}

const inDocuments = (folder: Folder): Finding[] =>
  allFilesOf(folder).flatMap(({ path, inside }) =>
    (inside?.nik ?? []).map((at) => ({ where: placeIn(folder, path), subject: `Berkas ini di ${at}` })),
  );

export const PDP_03: HoldingRule = { record, check, akibat: 'tahan' };
