import type { Item } from '../../model/situs.ts';
import { quotedList } from '../../problems/words.ts';
import { csvTablesOf, filesOf, isOpenFormat } from '../facts/dataset-files.ts';
import { type Folder, placeIn } from '../folder.ts';
import type { RuleInput } from '../input.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, Finding, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'SDI-10',
  judul: 'CSV rapi dan sesuai keterangannya',
  tingkat: 'anjuran',
  sifat: 'isi',
  syarat:
    'Setiap dataset punya CSV atau GeoJSON; CSV punya satu baris judul, kolom yang sama banyak, dan judul yang sama dengan variabelnya.',
  cara_memeriksa: 'Membaca CSV tiap dataset. Ukuran dan sidik berkas ditulis sendiri oleh program.',
  dasar_hukum: ['Perpres 39/2019 (belum dibaca)'],
  temuan: (dataset, keadaan) => `Dataset "${dataset}" ${keadaan}.`,
  perbaikan: 'Simpan sebagai *CSV UTF-8* dari Excel, dan samakan judul kolom dengan `kolom` pada `variabel`.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const check: Check = (input) =>
  verdictOnEach(
    input.situs.items.dataset.filter((item) => filesOf(input.folder, item).length > 0),
    (item) => findingOf(input, item),
    '/dataset/',
  );

function findingOf({ folder, placeOf }: RuleInput, item: Item<'dataset'>): Finding | undefined {
  if (!filesOf(folder, item).some(isOpenFormat)) {
    return {
      where: placeOf(item, 'berkas'),
      subject: item.judul,
      detail: 'hanya tersedia sebagai Excel atau PDF',
    };
  }
  return faultIn(folder, item);
}

function faultIn(folder: Folder, item: Item<'dataset'>): Finding | undefined {
  const declared = (item.data.variabel ?? []).map(({ kolom }) => kolom);
  for (const { path, headings, rows } of csvTablesOf(folder, item)) {
    const unknown = headings.filter((heading) => declared.length > 0 && !declared.includes(heading));
    if (unknown.length > 0) {
      const detail = `memuat kolom ${quotedList(unknown)}, yang tidak ada di \`variabel\``;
      return { where: placeIn(folder, path, { line: 1, column: 1 }), subject: item.judul, detail };
    }
    const ragged = rows.find((row) => row.length !== headings.length);
    if (ragged) {
      const line = ragged[0]?.line ?? 1;
      const detail = `memuat baris dengan ${ragged.length} kolom, padahal judulnya ${headings.length}`;
      return { where: placeIn(folder, path, { line, column: 1 }), subject: item.judul, detail };
    }
  }
  return undefined;
}

export const SDI_10: ContentRule = { record, check };
