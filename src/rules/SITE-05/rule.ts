import { quote } from '../../problems/words.ts';
import { placeAt } from '../../text/decode.ts';
import { withoutAddresses } from '../facts/web-addresses.ts';
import { placeIn, placeOfOwn } from '../folder.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';

const record: RuleRecord = {
  kode: 'SITE-05',
  judul: 'Surel resmi berakhiran go.id',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat: 'Surel kantor diisi, dan semua surel di situs berakhiran `.go.id` (sekolah: juga `.sch.id`).',
  cara_memeriksa: 'Mencari semua alamat surel di `situs.yaml`, halaman, dan tabel.',
  dasar_hukum: ['Panduan situs pemerintah daerah, Depkominfo 2003', 'Permenkominfo 28/2006 (belum dibaca)'],
  temuan: (surel) => (surel ? `Surel ${surel} bukan surel resmi.` : 'Surel kantor belum diisi.'),
  perbaikan:
    'Pakai surel dinas yang berakhiran `.go.id`. Minta kepada pengelola domain kabupaten bila belum ada.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const SUREL = /(?<![\w.+-])[\w.+-]{1,64}@((?:[a-z0-9-]+\.)+[a-z]{2,})/gi;

const check: Check = ({ folder, situs }) => {
  const official = situs.jenis === 'satuan_pendidikan' ? /\.(go|sch)\.id$/i : /\.go\.id$/i;
  const written = [...folder.shownTexts].flatMap(([path, text]) =>
    [...(text.includes('@') ? withoutAddresses(text) : '').matchAll(SUREL)].map(
      ({ index, 0: surel, 1: host = '' }) => ({
        isOfficial: official.test(host),
        finding: {
          where: placeIn(folder, path, { ...placeAt(text, index), length: surel.length }),
          subject: quote(surel),
        },
      }),
    ),
  );
  const isMissing = !situs.identitas.kontak?.surel;
  return {
    subjects: written.length + (isMissing ? 1 : 0),
    findings: [
      ...(isMissing ? [{ where: placeOfOwn(folder, 'kontak.surel'), subject: '' }] : []),
      ...written.filter(({ isOfficial }) => !isOfficial).map(({ finding }) => finding),
    ],
    bukti: '/kontak/',
  };
};

export const SITE_05: ContentRule = { record, check };
