import { quote } from '../../problems/words.ts';
import { bodyLinksOf, isHostOf } from '../facts/links.ts';
import { SEMUA } from '../jenis.ts';
import type { HoldingRule, RuleRecord } from '../rule.ts';
import { verdictOnFolder } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'AMN-02',
  judul: 'Tidak ada tautan yang tersembunyi atau menyamar',
  tingkat: 'wajib',
  sifat: 'larangan',
  syarat: 'Tulisan setiap tautan terlihat, dan bila berupa alamat, alamat itu sama dengan tujuannya.',
  cara_memeriksa:
    'Membandingkan tulisan tautan dengan tujuannya: tautan pada satu tanda baca, dan tautan yang menulis host lain.',
  dasar_hukum: ['Peraturan BSSN 4/2021 (belum dibaca)', 'PP 71/2019 pasal 29'],
  temuan: (tautan, keadaan) => `Tautan ke ${tautan} ${keadaan}.`,
  perbaikan: 'Samakan tulisan dengan tujuannya, atau hapus tautannya.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};

const check: HoldingRule['check'] = ({ folder }) =>
  verdictOnFolder(
    folder,
    bodyLinksOf(folder).flatMap(({ url, text, where }) => {
      const host = hostIn(url);
      if (host === undefined) return [];
      const detail = faultOf(text.trim(), host);
      return detail === undefined ? [] : [{ where, subject: quote(url), detail }];
    }),
  );

function faultOf(text: string, host: string): string | undefined {
  if (!/[\p{L}\p{N}]{2}/u.test(text)) return 'hampir tidak terlihat';
  const shown = hostIn(text) ?? /^((?:[a-z0-9-]+\.)+[a-z]{2,})(?:\/\S*)?$/i.exec(text)?.[1]?.toLowerCase();
  if (shown === undefined || isHostOf(host, bare(shown)) || isHostOf(shown, bare(host))) return undefined;
  return `ditulis seolah-olah ke ${quote(shown)}`;
}

const hostIn = (url: string): string | undefined =>
  /^https?:\/\/(?:[^/@\s]*@)?([^/:?#\s]+)/i.exec(url)?.[1]?.toLowerCase();

const bare = (host: string): string => host.replace(/^www\./, '');

export const AMN_02: HoldingRule = { record, check, akibat: 'tahan' };
