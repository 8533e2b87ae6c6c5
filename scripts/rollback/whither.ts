import { type ZonaWaktu, zonaWaktuWords } from '../../src/koleksi/kabupaten/zona-waktu.ts';
import type { Whither } from '../../src/publish/index.ts';
import { WrongUse } from '../wrong-use.ts';

interface Asked {
  ke: string | undefined;
  rilis: string | undefined;
  semua: boolean;
  waktu: string | undefined;
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2})[.:](\d{2})$/;

/**
 * Where a rollback is to lead, and at which target. A moment may stand behind `--ke` too: the target is then the standard one.
 *
 * @throws WrongUse for words that do not go together, or no moment
 */
export function whitherAsked(
  { ke, ...asked }: Asked,
  named: readonly string[],
  zona: ZonaWaktu,
): { to: Whither; ke: string | undefined } {
  if (ke === undefined || !/^\d{4}-/.test(ke)) return { ke, to: whither(asked, named, zona) };
  return { ke: undefined, to: whither({ ...asked, waktu: ke }, named, zona) };
}

function whither(
  { rilis, semua, waktu }: Omit<Asked, 'ke'>,
  named: readonly string[],
  zona: ZonaWaktu,
): Whither {
  if (semua && named.length > 0) throw new WrongUse('Sebut nama situsnya, atau `--semua`; tidak keduanya.');
  if (semua && waktu === undefined)
    throw new WrongUse('`--semua` perlu saatnya: `--waktu 2026-11-30T16.30`.');
  if (!semua && named.length === 0)
    throw new WrongUse('Sebut situsnya, misalnya `npm run rollback dinkes`, atau `--semua --waktu …`.');
  if (rilis !== undefined && (waktu !== undefined || named.length > 1))
    throw new WrongUse('`--rilis` untuk satu situs, tanpa `--waktu`.');
  if (waktu !== undefined) return { kind: 'moment', waktu: momentIn(waktu, zona) };
  return rilis === undefined ? { kind: 'before' } : { kind: 'id', id: rilis };
}

/** @throws WrongUse */
function momentIn(written: string, zona: ZonaWaktu): string {
  const [, day, hour, minute] = MOMENT.exec(written) ?? [];
  const ahead = String(zonaWaktuWords[zona].hoursAhead).padStart(2, '0');
  const moment = `${day}T${hour}:${minute}:59+${ahead}:00`;
  if (Number.isNaN(Date.parse(moment)))
    throw new WrongUse(`Saat \`${written}\` tidak dikenali. Tulis seperti \`2026-11-30T16.30\`.`);
  return moment;
}
