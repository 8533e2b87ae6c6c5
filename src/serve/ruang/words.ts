import type { Changed, Usulan } from '../../edit/antrean/desk.ts';
import { type ZonaWaktu, zonaWaktuWords } from '../../koleksi/kabupaten/zona-waktu.ts';
import { dayText } from '../../model/days.ts';

/** `09.12`, and the day where it is not today. */
export function momentOf(ms: number, now: number, zona: ZonaWaktu): string {
  const [at, today] = [ms, now].map((one) => localOf(one, zona)) as [string, string];
  const hour = at.slice(11, 16).replace(':', '.');
  return at.slice(0, 10) === today.slice(0, 10) ? hour : `${dayText(at.slice(0, 10))} ${hour}`;
}

const localOf = (ms: number, zona: ZonaWaktu): string =>
  new Date(ms + zonaWaktuWords[zona].hoursAhead * 3_600_000).toISOString();

/** State of a request as shape and word. */
export function stateOf(
  usulan: Usulan,
  isRunning: boolean,
  when: (ms: number) => string,
): { sign: string; words: string; kind: string } {
  const { keadaan, diajukan, diputus, tayang } = usulan;
  switch (keadaan) {
    case 'menunggu':
      return { sign: '◐', words: `Menunggu persetujuan sejak ${when(diajukan)}`, kind: 'tunggu' };
    case 'disetujui':
      return isRunning
        ? { sign: '◐', words: `Disetujui ${when(diputus)}, sedang diterbitkan`, kind: 'tunggu' }
        : { sign: '◐', words: `Disetujui ${when(diputus)}, menunggu giliran terbit`, kind: 'tunggu' };
    case 'tayang':
      return { sign: '●', words: `Terbit ${when(tayang)}`, kind: 'baik' };
    case 'gagal':
      return { sign: '✕', words: 'Disetujui, tetapi belum dapat terbit', kind: 'salah' };
    case 'dikembalikan':
      return { sign: '↩', words: `Dikembalikan ${when(diputus)}`, kind: 'salah' };
    case 'ditarik':
      return { sign: '○', words: `Ditarik ${when(diputus)}`, kind: 'diam' };
  }
}

export const KIND: Readonly<Record<Changed['kind'], string>> = {
  baru: 'Baru',
  diubah: 'Diubah',
  dihapus: 'Dihapus',
};

/** What a path is about, in words: `Berita: imunisasi-campak`. */
export function subjectOf(path: string, titleIn: (path: string) => string | undefined): string {
  const [, first = '', ...rest] = path.split('/');
  if (rest.length === 0) return first === 'situs.yaml' ? 'Identitas dan kontak' : first;
  return titleIn(path) ?? rest.join('/').replace(/\.[a-z]+$/, '');
}

export const titleIn = (bytes: Uint8Array | undefined): string | undefined =>
  /^(?:judul|nama):[ \t]*["']?(.*?)["']?[ \t]*$/m
    .exec(Buffer.from(bytes?.subarray(0, 4_000) ?? []).toString('utf8'))?.[1]
    ?.slice(0, 140) || undefined;
