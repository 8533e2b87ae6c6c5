import { type ZonaWaktu, zonaWaktuWords } from '../koleksi/kabupaten/zona-waktu.ts';

/**
 * VTIMEZONE of a zone of Indonesia: one fixed distance from UTC, no daylight saving.
 *
 * Without it in the same file a reader on another zone takes a time for its own (tried: off by 7 hours).
 */
export function vtimezoneOf(zone: ZonaWaktu): string {
  const { singkatan, hoursAhead } = zonaWaktuWords[zone];
  const offset = `+${String(hoursAhead).padStart(2, '0')}00`;
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    `TZNAME:${singkatan}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n');
}
