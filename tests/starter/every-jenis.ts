import { startedText } from '../../scripts/new/words.ts';
import { sound } from '../../scripts/reasons.ts';
import { jenisWords } from '../../src/koleksi/jenis.ts';
import { startSitus } from '../../src/run/new/start-situs.ts';
import { SEMUA_JENIS, TANGGAL, templates } from './small.ts';
import { kabupatenIn } from './succession.ts';

/** Where a body is named by its place, and the small kabupaten has it. */
const PLACES: Record<string, string> = { kecamatan: 'Hilir', kelurahan: 'Maju' };

/** One situs of every jenis as `new` leaves it, in the small kabupaten. @returns what `new` said, one of each */
export const startEveryJenis = (content: string): string[] =>
  SEMUA_JENIS.map((jenis) => {
    const kabupaten = kabupatenIn(content);
    const induk = kabupaten.register.find((row) => jenisWords[jenis].induk.includes(row.jenis))?.id;
    const nama = `${jenisWords[jenis].nama} ${PLACES[jenis] ?? 'Uji'}`;
    const request = { id: startedId(jenis), jenis, nama, induk };
    const job = { kabupaten, content, tanggal: TANGGAL, templates, coba: false, lengkapi: false };
    return startedText(sound(startSitus(request, job)), content);
  });

/** `satuan_pendidikan` → `uji-satuan-pendidikan` */
export const startedId = (jenis: string): string => `uji-${jenis.replaceAll('_', '-')}`;
