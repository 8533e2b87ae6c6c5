import { describe, expect, test } from 'vitest';
import { isPromotionAddress, judgePromotion } from './judge-promotion.ts';

const NEWS = `Kepala Dinas mengingatkan seluruh ASN agar menjauhi judi online. Penyuluhan di aula kantor itu
menghadirkan petugas dari Polres. Menurut petugas, bandar judi online menyasar warga desa lewat pesan singkat, dan
korban kerap kecanduan sebelum sadar uangnya habis. Warga yang menerima tautan semacam itu diminta melapor.`;

const SPAM = `Situs slot gacor hari ini dengan RTP live tertinggi. Daftar slot 88 sekarang, bonus new member 100 persen,
deposit pulsa tanpa potongan. Scatter hitam pragmatic play bikin gampang maxwin, link alternatif resmi ada di sini.`;

describe('a text is judged by the words that a reader sees', () => {
  test.each([
    ['planted spam', 'Slot Gacor Hari Ini', SPAM, 'promosi'],
    ['spam under a title that says nothing', 'Berita terbaru dari kami', SPAM, 'promosi'],
    [
      'a title that sells, over words that do not',
      'Link slot gacor terpercaya',
      'Selamat datang.',
      'promosi',
    ],
    [
      'spam for forbidden drugs',
      'Jual cytotec asli',
      'Kami jual cytotec asli, harga cytotec murah.',
      'promosi',
    ],
    ['a warning by an office', 'ASN diminta jauhi judi online', NEWS, 'menyebut'],
    [
      'news of a raid',
      'Polisi menangkap bandar togel',
      'Tersangka ditangkap di pasar. Polisi menyita ponsel.',
      'menyebut',
    ],
    ['news of togel in few words', 'Warga resah', 'Warga melaporkan perjudian togel di pasar.', 'bersih'],
    [
      'a socket of a computer',
      'Lelang server',
      'Server dengan dua slot memori dan empat slot disk.',
      'bersih',
    ],
    ['a shop selling out', 'Petani cuan dari kopi', 'Harga kopi naik, petani cuan.', 'bersih'],
    ['nothing of the kind', 'Rapat koordinasi', 'Camat memimpin rapat.', 'bersih'],
    ['an empty text', '', '', 'bersih'],
  ] as const)('%s', (_, title, text, verdict) => expect(judgePromotion({ title, text })).toBe(verdict));

  test('a long honest report that quotes one phrase of a spammer is kept for a person to look at', () => {
    const text = `${'Kegiatan hari ini berjalan baik dan dihadiri warga. '.repeat(40)} Kata "slot gacor" ditemukan di situs lama.`;
    expect(judgePromotion({ title: 'Situs lama dipulihkan', text })).toBe('menyebut');
  });
});

test.each([
  ['https://slot-gacor.example/', true],
  ['https://contoh.example/daftar-slot-gacor/', true],
  ['https://contoh.example/%E0%A4%A/', false],
  ['https://dinkes.contoh.go.id/jadwal/', false],
  ['bukan alamat', false],
])('%s leads to promotion: %s', (url, is) => expect(isPromotionAddress(url)).toBe(is));
