import type { Dinding, DindingPeringatan } from '../../../../model/papan/dinding.ts';
import { type Drawn, el } from '../drawn.ts';
import { texts } from '../texts.ts';
import { untilText } from './alerts.ts';
import { mapOf } from './map.ts';

/** One urgent alert, over all else: what is so, what to do, where, whom to call. */
export function urgentScene(alert: DindingPeringatan, data: Dinding): Drawn[] {
  const { judul, dampak, tindakan, kontak, wilayah, kode, pemilik } = alert;
  return [
    el(
      'section',
      'dd-kolom dd-kolom--lebar',
      el('p', 'dd-darurat', `⚠ ${texts.tingkat.darurat}`),
      el('h2', 'dd-darurat-judul', judul),
      dampak !== undefined && el('p', 'dd-darurat-dampak', dampak),
      tindakan.length > 0 && el('ol', 'dd-langkah', ...tindakan.map((one) => el('li', '', one))),
      el('p', 'dd-darurat-kaki', [pemilik, untilText(alert), texts.papanKembali].join(' · ')),
    ),
    el(
      'section',
      'dd-kolom',
      mapOf(
        data,
        (one) => (kode.includes(one.kode) ? 'dd-luas--kena' : 'dd-luas--lain'),
        () => false,
      ),
      wilayah.length > 0 && el('p', '', el('b', '', texts.terdampak)),
      wilayah.length > 0 && el('p', '', wilayah.join(', ')),
      kontak.length > 0 &&
        el(
          'dl',
          'dd-nomor',
          ...kontak.flatMap(({ nama, nomor }) => [el('dt', '', nama), el('dd', '', nomor)]),
        ),
    ),
  ];
}
