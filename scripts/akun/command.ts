import { PERAN } from '../../src/run/akun/index.ts';
import { choice, content, word } from '../arguments.ts';

export const ACTS = ['buat', 'daftar', 'kode', 'tutup', 'buka', 'pindah', 'keluarkan', 'jejak'] as const;

/** What `akun` takes. */
export const command = {
  name: 'akun',
  summary: 'Akun ruang tulis: membuat, memberi kode masuk, menutup, memindah.',
  positionals: {
    name: 'tindakan',
    help: `${ACTS.join(', ')}; sesudahnya nama situs (buat) atau nama akun.`,
    most: 'many',
  },
  options: {
    akun: word('<nama>', 'Nama akun baru. Bila kosong: nama situs dengan nomor, misalnya `dinkes.1`.'),
    nama: word('<nama>', 'Sebutan orang atau bagiannya, tampil di riwayat. Bila kosong: nama akunnya.'),
    peran: choice(PERAN, 'Apa yang boleh dilakukan akun baru.'),
    cara: choice(['kertas', 'pesan'], 'Cara kode diserahkan: kertas berlaku 3 hari, pesan 15 menit.'),
    content,
  },
  examples: [
    { line: 'buat dinkes', does: 'akun penulis Dinas Kesehatan, dengan kode untuk kertas' },
    { line: 'buat -- --peran penyetuju --akun kominfo.setuju', does: 'akun yang menyetujui' },
    { line: 'kode dinkes.1', does: 'frasa sandi lupa atau ponsel hilang: kode baru, yang lama mati' },
    { line: 'pindah dinkes.1 rsud', does: 'orangnya pindah kantor' },
    { line: 'tutup dinkes.1', does: 'akun langsung tidak dapat dipakai' },
  ],
} as const;
