import { placeIn, placeOfOwn } from '../folder.ts';
import { planYear } from '../judge/days.ts';
import { dokumenOf } from '../judge/dokumen.ts';
import { ppidPage } from '../judge/ppid.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ folder, situs }, { tanggal, parameter }) => {
  const { sirup_id, lpse_url } = situs.identitas.pengadaan ?? {};
  const tahun = planYear(tanggal, parameter('bulan_rencana'));
  const parts = [
    {
      subject: 'Nomor satuan kerja di SiRUP',
      isThere: sirup_id !== undefined,
      where: placeOfOwn(folder, 'pengadaan.sirup_id'),
    },
    {
      subject: 'Tautan LPSE',
      isThere: lpse_url !== undefined || situs.kabupaten.tautan.some(({ id }) => id === 'lpse'),
      where: placeOfOwn(folder, 'pengadaan.lpse_url'),
    },
    {
      subject: `Ringkasan rencana umum pengadaan ${tahun}`,
      isThere: dokumenOf(situs, 'rup', tahun) !== undefined || ppidPage(situs, 'pengadaan') !== undefined,
      where: placeIn(folder, 'dokumen'),
    },
  ];
  return each(parts, ({ isThere, ...part }) => (isThere ? undefined : part), '/ppid/');
};
