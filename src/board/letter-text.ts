import { dayText, dayWithWeekday } from '../model/days.ts';
import type { SuratFacts } from '../model/papan/surat.ts';

/** The letter as a message to send: no mark-up, nothing of a person, nothing of another body. */
export function letterText({
  kepada,
  pengirim,
  bantuan,
  temuan,
  tenggat,
  tanggal,
  situs: { umpan },
  alamatPapan,
}: Omit<SuratFacts, 'pesan'>): string {
  const basics = umpan?.syaratDasar;
  const help = bantuan ? ` Bantuan: ${[bantuan.nama, bantuan.telepon].filter(Boolean).join(', ')}.` : '';
  const state = umpan
    ? basics && `Syarat dasar situs: ${basics.terpenuhi} dari ${basics.dari}.`
    : 'Situsnya belum ada di pusat komando.';
  const asked =
    temuan.length > 0
      ? `Mohon dilengkapi:\n${temuan.map((one, index) => `${index + 1}. ${one.status === 'gagal' ? 'Belum' : 'Baru sebagian'}: ${one.judul} (${one.kode}; ${one.dasar.join('; ')}). ${one.perbaikan}`).join('\n')}`
      : umpan
        ? 'Tidak ada yang perlu dilengkapi saat ini. Terima kasih.'
        : 'Mohon menunjuk satu petugas untuk memulai situsnya.';
  const answer =
    temuan.length > 0 || !umpan
      ? `Mohon jawaban paling lambat ${dayWithWeekday(tenggat)}: mana yang selesai, mana yang perlu bantuan.${help}`
      : '';
  return `${[
    `Yth. ${kepada}. Dari ${pengirim.nama}, ${dayText(tanggal)}.`,
    state,
    asked,
    answer,
    `Rincian: https://${alamatPapan}`,
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}
