import { quote } from '../../problems/words.ts';
import { alternativesOf } from '../facts/picture-texts.ts';
import { SEMUA } from '../jenis.ts';
import type { HoldingRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';
import { saysNothing } from './says-nothing.ts';

export const record: RuleRecord = {
  kode: 'A11Y-02',
  judul: 'Teks pengganti gambar menerangkan gambarnya',
  tingkat: 'wajib',
  sifat: 'larangan',
  syarat: 'Teks pengganti menyebut apa yang terlihat, bukan nama berkas atau kata "gambar" saja.',
  cara_memeriksa:
    'Membaca teks pengganti tiap gambar di isian, tulisan, dan `situs.yaml`; yang hanya berisi kata umum, nama dari kamera, atau nama berkasnya ditolak.',
  dasar_hukum: ['UU 8/2016 pasal 24 dan 123', 'WCAG 2.2 butir 1.1.1'],
  temuan: (teks) => `Teks pengganti ${teks} tidak menerangkan gambarnya.`,
  perbaikan: 'Tulis apa yang terlihat, misalnya "Warga mengantre di loket pelayanan".',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 2,
};

const check: HoldingRule['check'] = ({ folder }) =>
  verdictOnEach(alternativesOf(folder), ({ text, name, where }) =>
    saysNothing(text, name) ? { where, subject: quote(text) } : undefined,
  );

/** Refused, as a picture without any text is: either would go out unread. */
export const A11Y_02: HoldingRule = { record, check, akibat: 'tahan' };
