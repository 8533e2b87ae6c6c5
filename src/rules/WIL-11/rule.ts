import { quote } from '../../problems/words.ts';
import { isHostOf, outerAddressesOf } from '../facts/links.ts';
import { codesIn } from '../facts/region-codes.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, Finding, RuleRecord } from '../rule.ts';
import { verdictOnFolder } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'WIL-11',
  judul: 'Tidak tertukar dengan kabupaten lain',
  tingkat: 'anjuran',
  sifat: 'larangan',
  syarat: 'Tidak ada tautan atau kode wilayah kabupaten lain yang namanya mirip.',
  cara_memeriksa: 'Mencari host dan kode wilayah dalam `host_keliru` kabupaten di semua alamat dan lokasi.',
  dasar_hukum: ['Kepmendagri 300.2.2-2138/2025 (belum dibaca)'],
  temuan: (tertulis, alasan) => `${tertulis} mungkin keliru. ${alasan}`,
  perbaikan: 'Periksa apakah yang dimaksud memang kabupaten itu; bila tidak, betulkan.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};

const check: Check = (input) => {
  const mistaken = input.situs.kabupaten.identitas.host_keliru ?? [];
  const addresses = outerAddressesOf(input.folder);
  const codes = codesIn(input);
  const findings = mistaken.flatMap(({ host: owner, kode_wilayah, alasan: detail }): Finding[] => [
    ...addresses
      .filter(({ host }) => isHostOf(host, owner))
      .map(({ url, where }) => ({ where, subject: quote(url), detail })),
    ...codes
      .filter(({ kode }) => kode_wilayah !== undefined && `${kode}.`.startsWith(`${kode_wilayah}.`))
      .map(({ kode, where }) => ({ where, subject: quote(kode), detail })),
  ]);
  return mistaken.length > 0 ? verdictOnFolder(input.folder, findings) : { subjects: 0, findings };
};

export const WIL_11: ContentRule = { record, check };
