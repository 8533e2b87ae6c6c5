import path from 'node:path';
import { ROOT } from '../../src/disk/program.ts';
import type { Penerbitan } from '../../src/koleksi/kabupaten/penerbitan.ts';
import type { Kabupaten } from '../../src/model/kabupaten.ts';
import type { Deployed } from '../../src/run/deploy/index.ts';
import { tell } from '../../src/run/kabar/index.ts';
import { nowMs } from '../clock.ts';
import { machineFaultText } from '../machine-fault.ts';
import { momentWords } from '../moment-words.ts';
import { say } from '../run-command.ts';
import { WrongUse } from '../wrong-use.ts';

interface Around {
  kabupaten: Kabupaten;
  penerbitan: Penerbitan;
}

const NOBODY =
  'Belum tertulis siapa yang dikabari. Isi `kabar` dengan `webhook` atau `surel` di `_kabupaten/penerbitan.yaml`.';

/**
 * Does work that nobody watches, and tells what it came to: a failure once, and once that it is over.
 *
 * @throws WrongUse where nobody is named to be told; whatever the work throws
 */
export async function unattended(
  { kabupaten, penerbitan: { kabar } }: Around,
  work: () => Promise<Deployed[]>,
): Promise<Deployed[]> {
  if (!kabar?.webhook && !kabar?.surel) throw new WrongUse(NOBODY);
  const { nama, zona_waktu } = kabupaten.identitas;
  const memory = path.join(ROOT, 'simpanan', 'kabar.json');
  const told = async (outcome: Parameters<typeof tell>[0]['outcome']): Promise<void> => {
    for (const why of await tell({
      outcome,
      memory,
      kabar,
      nama,
      waktu: momentWords(nowMs(), zona_waktu),
    }))
      say(`Kabar tidak terkirim: ${why}. Dicoba lagi pada penerbitan berikutnya.`);
  };
  let deployed: Deployed[];
  try {
    deployed = await work();
  } catch (error) {
    const halted = machineFaultText(error) ?? 'kesalahan di pihak program; lihat catatannya.';
    await told({ keptBack: [], sound: 0, halted });
    throw error;
  }
  const isSound = ({ state }: Deployed): boolean => state === 'published' || state === 'same';
  await told({
    keptBack: deployed
      .filter((one) => !isSound(one))
      .map(({ id, problems }) => ({ id, kode: [...new Set(problems.map(({ kode }) => kode))] })),
    sound: deployed.filter(isSound).length,
  });
  return deployed;
}
