import { checkFleet } from '../../src/fleet/index.ts';
import type { Kabupaten } from '../../src/model/kabupaten.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { toDoList } from '../../src/rules/report/to-do.ts';
import { current } from '../../src/rules/rulesets/all.ts';
import { CACHE } from '../open-content.ts';

interface Around {
  kabupaten: Kabupaten;
  tanggal: string;
  content: string;
  signal: AbortSignal;
}

/** Beyond this many sites a list would be longer than anyone reads. */
const MOST_LISTED = 1;

/** What to do after sites were made: see them, fill them in, check them. */
export async function nextSteps(made: readonly { id: string }[], around: Around): Promise<string> {
  const { content, tanggal, signal } = around;
  const [first] = made;
  const id = first?.id ?? '';
  const steps = [
    'Langkah berikutnya:',
    `1. Lihat situsnya: \`npm run dev\`, lalu buka http://${id}.localhost:4321/`,
    '2. Isi yang ditandai belum diisi, mulai dari `situs.yaml`: alamat, kontak, jam pelayanan, kepala, pengaduan.',
    `3. Periksa: \`npm run check ${id}\`. Daftar yang masih harus diisi: \`npm run check ${id} -- --tulis\`.`,
    `4. Bangun: \`npm run build ${id}\``,
  ].join('\n');
  if (made.length > MOST_LISTED) return steps;
  const { kabupaten } = readKabupaten(content);
  if (!kabupaten) return steps;
  const situs = await checkFleet({ kabupaten, content, situs: [id], tanggal, cache: CACHE, signal });
  const list = toDoList({ tanggal, aturan: current.versi, situs });
  return `${steps}\n\n${list.trimEnd()}`;
}
