import { Stop, say } from './stop.mjs';

/**
 * Says what stopped a command before it began.
 *
 * @param {unknown} error
 * @returns {number} its exit code
 */
export function told(error) {
  if (error instanceof Stop) {
    say(error.message);
    return error.code;
  }
  if (error instanceof Error && 'syscall' in error) {
    say(`Komputer ini menolak menyiapkan program (${error.message}).`);
    say('Periksa tempat di disk dan hak akses folder ini, lalu ulangi perintah ini.');
  } else {
    say('Kesalahan ada di pihak kami, bukan pada isi situs.');
    say(error instanceof Error ? error.stack : String(error));
  }
  return 3;
}
