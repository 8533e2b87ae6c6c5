import { zonaWaktuWords } from '../koleksi/kabupaten/zona-waktu.ts';
import type { Situs } from '../model/situs.ts';

/**
 * `/.well-known/security.txt` (RFC 9116); `undefined` where the kabupaten names no contact.
 *
 * `Expires` is the day in `kabupaten.yaml`, also when it is past: it is a promise of people to look again, and a
 * build that moved it would keep a contact alive that nobody reads.
 */
export function securityTxtOf({ host, kabupaten: { identitas } }: Situs): string | undefined {
  const { keamanan, zona_waktu } = identitas;
  if (!keamanan) return undefined;
  const offset = `+${String(zonaWaktuWords[zona_waktu].hoursAhead).padStart(2, '0')}:00`;
  return [
    `Contact: ${keamanan.kontak}`,
    `Expires: ${keamanan.kedaluwarsa}T23:59:59${offset}`,
    'Preferred-Languages: id, en',
    `Canonical: https://${host}/.well-known/security.txt`,
    '',
  ].join('\n');
}
