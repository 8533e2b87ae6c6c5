import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../src/disk/program.ts';
import type { Penerbitan } from '../../src/koleksi/kabupaten/penerbitan.ts';
import type { Kabupaten } from '../../src/model/kabupaten.ts';
import { tell } from '../../src/run/kabar/index.ts';
import { ALARM_DAYS, daysLeft, serverFactsOf } from '../../src/run/server/index.ts';
import { nowMs } from '../clock.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { momentWords } from '../moment-words.ts';
import { say } from '../run-command.ts';

interface Asked {
  kabupaten: Kabupaten;
  penerbitan: Penerbitan;
  keluaran: string;
  kabari: boolean;
}

/** Says how long the certificate of all hosts is good for; two weeks before its end it is a failure, told once. */
export async function checkCertificate({ kabari, ...known }: Asked): Promise<ExitCode> {
  const { chain } = serverFactsOf(known).certificate;
  const words = wordsOf(chain);
  say(words.text);
  const { kabar } = known.penerbitan;
  if (kabari && kabar) {
    const { nama, zona_waktu } = known.kabupaten.identitas;
    const outcome = { keptBack: [], sound: 0, ...(words.isWell ? {} : { halted: words.text }) };
    const memory = path.join(ROOT, 'simpanan', 'kabar-sertifikat.json');
    for (const why of await tell({ outcome, memory, kabar, nama, waktu: momentWords(nowMs(), zona_waktu) }))
      say(`Kabar tidak terkirim: ${why}.`);
  }
  return words.isWell ? EXIT.done : EXIT.contentNeedsWork;
}

function wordsOf(chain: string): { text: string; isWell: boolean } {
  if (!existsSync(chain)) return { isWell: false, text: `Sertifikat ${chain} tidak ditemukan.` };
  const days = daysLeft(chain, nowMs());
  if (days < 0)
    return { isWell: false, text: `Sertifikat ${chain} sudah berakhir. Perbarui sekarang: certbot renew.` };
  if (days < ALARM_DAYS)
    return {
      isWell: false,
      text: `Sertifikat ${chain} berakhir ${days} hari lagi, dan pembaruannya belum berhasil. Jalankan certbot renew dan baca sebabnya.`,
    };
  return { isWell: true, text: `Sertifikat ${chain} berlaku ${days} hari lagi.` };
}
