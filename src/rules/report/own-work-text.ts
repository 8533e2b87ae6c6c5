import { enumerated } from '../../problems/words.ts';
import type { Judgement } from '../judge.ts';
import { type SyaratDasar, syaratName } from '../syarat-dasar.ts';

/** Why there is no figure. */
export function noFigureText({ syarat_dasar, hasil }: Judgement): string {
  if (syarat_dasar) return 'Belum ada aturan yang berlaku bagi isi situs ini, sehingga tidak ada angka.';
  return hasil.some(({ status }) => status === 'tidak_dapat_diperiksa')
    ? 'Situs ini belum dapat dinilai, karena masih ada yang perlu diperbaiki.'
    : 'Perangkat daerah ini sudah berakhir: situsnya disimpan sebagaimana adanya dan tidak diberi angka.';
}

/** `Syarat dasar: 8 dari 10; belum ada telepon dan kabar.` */
export function syaratText({ terpenuhi, dari, belum }: SyaratDasar): string {
  const missing = belum.length === 0 ? '' : `; belum ada ${enumerated(belum.map(syaratName))}`;
  return `Syarat dasar: ${terpenuhi} dari ${dari}${missing}.`;
}
