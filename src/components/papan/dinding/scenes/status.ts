import type { StatusRegister } from '../../../../koleksi/kabupaten/status-register.ts';
import type { Dinding, DindingSitus } from '../../../../model/papan/dinding.ts';
import { type Drawn, el, elWith } from '../drawn.ts';
import { texts } from '../texts.ts';
import { alertLines } from './alerts.ts';
import type { Moment } from './moment.ts';

/** Who is connected and who is not, all bodies side by side, and what needs somebody. */
export function statusScene(data: Dinding, now: Moment): Drawn[] {
  const { status, program } = data;
  return [
    el('section', 'dd-kolom', el('h2', '', texts.terhubung), ...countOf(data)),
    el(
      'section',
      'dd-kolom',
      el(
        'h2',
        '',
        texts.situs(status.jumlah),
        status.lainnya > 0 && el('small', '', ` ${texts.lainnya(status.lainnya)}`),
      ),
      el('ul', 'dd-ubin', ...status.situs.map(tileOf)),
      el(
        'p',
        'dd-ket',
        texts.ket,
        ` ${SHOWN.map((name) => `${texts.tanda[name]} ${texts.status[name]}`).join(', ')}; ${texts.ketLapor}`,
      ),
    ),
    el(
      'section',
      'dd-kolom',
      el('h2', '', texts.peringatanJudul),
      ...alertLines(data, now, 3),
      el('h2', '', texts.tindak),
      status.tindak.length === 0
        ? el('p', 'dd-redup', texts.tindakKosong)
        : el(
            'ul',
            'dd-daftar',
            ...status.tindak.map(({ nama, sebab, hari }) =>
              el(
                'li',
                '',
                el('b', '', nama),
                hari !== undefined && el('em', '', texts.hari(hari)),
                el('span', '', sebab),
              ),
            ),
          ),
      program && el('h2', '', texts.programJudul(program.tahun)),
      program &&
        el(
          'p',
          'dd-sedang',
          program.terpakai === undefined ? '–' : texts.persen(program.terpakai),
          el('small', '', ` ${texts.terpakai}`),
        ),
      program && el('p', 'dd-redup', texts.dariPagu(program.pagu, program.kegiatan)),
      program &&
        program.contoh > 0 &&
        el('p', 'dd-contoh', texts.contohProgram(program.contoh, program.kegiatan)),
    ),
  ];
}

const SHOWN = ['terhubung', 'terbatas', 'terdaftar', 'belum'] as const satisfies readonly StatusRegister[];

function countOf({ status }: Dinding): Drawn[] {
  const parts = SHOWN.map((name, at) => {
    const before = SHOWN.slice(0, at).reduce((sum, one) => sum + status.status[one], 0);
    return { name, x: share(before, status.jumlah), width: share(status.status[name], status.jumlah) };
  });
  return [
    el(
      'p',
      'dd-raksasa',
      String(status.status.terhubung),
      el('small', '', ` ${texts.dariSitus(status.jumlah)}`),
    ),
    elWith(
      'svg',
      { class: 'dd-bagi', 'aria-hidden': 'true' },
      ...parts.map(({ name, x, width }) =>
        elWith('rect', { class: `dd-bagi--${name}`, x: `${x}%`, width: `${width}%`, height: '100%' }),
      ),
    ),
    el(
      'ul',
      'dd-angka',
      ...SHOWN.map((name) =>
        el(
          'li',
          `dd-st--${name}`,
          el('b', '', String(status.status[name])),
          el('span', '', `${texts.tanda[name]} ${texts.status[name]}`),
        ),
      ),
    ),
    ...(status.dilaporkan > 0 ? [el('p', 'dd-lapor', texts.lapor(status.dilaporkan))] : []),
    el(
      'ul',
      'dd-golongan',
      ...status.golongan.map(({ nama, terhubung, jumlah }) =>
        el('li', '', el('span', '', nama), el('b', '', texts.golongan(terhubung, jumlah))),
      ),
    ),
  ];
}

const share = (part: number, all: number): number =>
  all === 0 ? 0 : Math.round((10_000 * part) / all) / 100;

/** State by sign and rim, then what was done and how old it is; a tile has room for a few signs only. */
function tileOf({ nama, status, lapor, kerja, hari, contoh }: DindingSitus): Drawn {
  const work = contoh ? texts.contoh : kerja === undefined ? undefined : texts.kerja(kerja);
  const words = [work, hari !== undefined && texts.hari(hari)].filter(Boolean).join(' · ');
  return el(
    'li',
    `dd-ubin--${status}${lapor ? ' dd-ubin--lapor' : ''}`,
    el('b', '', nama),
    el(
      'small',
      '',
      el('i', `dd-st--${status}`, texts.tanda[status]),
      ` ${words === '' ? texts.status[status] : words}`,
    ),
  );
}
