import type { Dinding, DindingKabar } from '../../../../model/papan/dinding.ts';
import { type Drawn, el } from '../drawn.ts';
import { texts } from '../texts.ts';

const rowOf = ({ judul, jenis, pemilik, hari, contoh }: DindingKabar): Drawn =>
  el(
    'li',
    '',
    el('b', '', judul),
    el('em', '', texts.hariPendek(hari)),
    el('span', '', `${jenis} · ${pemilik}`, contoh && el('i', 'dd-contoh', texts.contoh)),
  );

/** What is new, and what comes next. */
export function changesScene({ perubahan }: Dinding): Drawn[] {
  const { hariIni, terbaru, agenda } = perubahan;
  return [
    el(
      'section',
      'dd-kolom dd-kolom--lebar',
      el('h2', '', hariIni > 0 ? texts.perubahanHariIni(hariIni) : texts.perubahanTerbaru),
      terbaru.length === 0
        ? el('p', 'dd-tenang', texts.perubahanKosong)
        : el('ul', 'dd-daftar dd-daftar--besar', ...terbaru.map(rowOf)),
    ),
    el(
      'section',
      'dd-kolom',
      el('h2', '', texts.agenda),
      agenda.length === 0
        ? el('p', 'dd-redup', texts.agendaKosong)
        : el('ul', 'dd-daftar', ...agenda.map(rowOf)),
    ),
  ];
}
