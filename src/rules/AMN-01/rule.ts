import { quote } from '../../problems/words.ts';
import { placeAt } from '../../text/decode.ts';
import { PROMOTION_HOST, PROMOTION_WORDS } from '../../text/promotion-words.ts';
import { addressesIn } from '../facts/web-addresses.ts';
import { placeIn } from '../folder.ts';
import { SEMUA } from '../jenis.ts';
import type { Finding, HoldingRule, RuleRecord } from '../rule.ts';
import { verdictOnFolder } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'AMN-01',
  judul: 'Tidak ada promosi judi dan obat terlarang',
  tingkat: 'wajib',
  sifat: 'larangan',
  syarat: 'Tidak ada kata promosi judi daring atau obat terlarang, dan tidak ada tautan ke sana.',
  cara_memeriksa:
    'Mencari kata yang hanya dipakai dalam promosi, seperti "slot gacor", serta nama host yang memuatnya. Berita tentang bahaya judi tidak terkena.',
  dasar_hukum: ['UU 1/2024 pasal 27 ayat 2 (belum dibaca)', 'Peraturan BSSN 4/2021 (belum dibaca)'],
  temuan: (kata) => `Di sini ada promosi yang tidak boleh tayang: ${kata}.`,
  perbaikan:
    'Hapus tulisan atau tautannya, lalu periksa siapa yang menambahkannya. Bila tidak dikenal, laporkan kepada pengelola register.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};

const check: HoldingRule['check'] = ({ folder }) =>
  verdictOnFolder(
    folder,
    [...folder.texts].flatMap(([path, text]): Finding[] => {
      const words = [...text.matchAll(PROMOTION_WORDS)].map(({ index, 0: written }) => ({ index, written }));
      const hosts = addressesIn(text)
        .filter(({ host }) => PROMOTION_HOST.test(host))
        .map(({ offset, url }) => ({ index: offset, written: url }));
      return [...words, ...hosts].map(({ index, written }) => ({
        where: placeIn(folder, path, { ...placeAt(text, index), length: written.length }),
        subject: quote(written),
      }));
    }),
  );

export const AMN_01: HoldingRule = { record, check, akibat: 'tahan' };
