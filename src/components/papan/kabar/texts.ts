import { dayText } from '../../../model/days.ts';
import { numberText } from '../../../model/format.ts';
import type { KabarFacts } from '../../../model/papan/kabar.ts';

export const texts = {
  jumlah: ({ berita, pengumuman }: KabarFacts['jumlah']) =>
    `${numberText(berita)} berita dan ${numberText(pengumuman)} pengumuman dari semua situs, yang terbaru di atas.`,
  berlaku: 'Pengumuman yang masih berlaku',
  berlakuRingkas: 'Sampai hari yang tertulis di tiap pengumuman.',
  sampai: (hari: string) => `sampai ${dayText(hari)}`,
  tanpaHari: 'Tanpa tanggal',
  semuaBerita: 'Semua berita',
  semuaPengumuman: 'Semua pengumuman',
  lama: 'Yang lebih lama',
  berita: 'Berita',
  pengumuman: 'Pengumuman',
} as const;
