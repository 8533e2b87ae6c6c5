import { zonaWaktuWords } from '../../koleksi/kabupaten/zona-waktu.ts';
import { type Dinding, VERSI_DINDING } from '../../model/papan/dinding.ts';
import type { Ask } from '../ask.ts';
import { alertFacts } from './alerts.ts';
import { changeFacts } from './changes.ts';
import { mapFacts } from './map.ts';
import { programFacts } from './program.ts';
import { statusFacts } from './status.ts';

/** All that a wall shows, worked out once for its page and its document. */
export const dindingFacts = (ask: Ask): Promise<Dinding> =>
  ask.once('dinding', async () => {
    const { identitas } = ask.bahan.kabupaten;
    const { singkatan, hoursAhead } = zonaWaktuWords[identitas.zona_waktu];
    const [peta, program] = [await mapFacts(ask), await programFacts(ask)];
    return {
      versi: VERSI_DINDING,
      tanggal: ask.tanggal,
      nama: identitas.lcc.nama,
      host: identitas.lcc.host,
      kabupaten: identitas.nama,
      zona: { singkatan, jam: hoursAhead },
      status: statusFacts(ask),
      ...(peta && { peta }),
      ...(program && { program }),
      peringatan: await alertFacts(ask),
      perubahan: await changeFacts(ask),
    };
  });
