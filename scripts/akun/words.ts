import { renderUnicodeCompact } from 'uqr';
import type { ZonaWaktu } from '../../src/koleksi/kabupaten/zona-waktu.ts';
import type { AccountTold, Made } from '../../src/run/akun/index.ts';
import { momentWords } from '../moment-words.ts';

/** The paper that a person takes along; the address is there as QR too, the code is not: it would stand in logs. */
export const paperText = ({ akun, code, until }: Made, address: string, zona: ZonaWaktu): string =>
  `
Ruang tulis   ${address}
Akun          ${akun}
Kode          ${code}
Berlaku       sampai ${momentWords(until, zona)}, sekali pakai

${renderUnicodeCompact(`${address}/masuk/kode?akun=${encodeURIComponent(akun)}`, { border: 1 })}
Serahkan kertas ini langsung kepada orangnya. Setelah kode dipakai, kertas ini tidak berguna lagi.
`.trim();

const PERAN = { penulis: 'penulis', penyetuju: 'penyetuju', pengurus: 'pengurus akun' } as const;
const HAS = {
  code: 'menunggu kode dipakai',
  passphrase: 'aktif',
  nothing: 'kodenya lewat waktu: beri yang baru dengan `npm run akun kode <akun>`',
} as const;

export const accountLine = ({ id, peran, situs, isOpen, has, sessions }: AccountTold): string =>
  [
    id,
    PERAN[peran],
    situs.join(' ') || 'semua situs',
    isOpen ? HAS[has] : 'ditutup',
    ...(sessions > 0 ? [`${sessions} sesi terbuka`] : []),
  ].join(' · ');
