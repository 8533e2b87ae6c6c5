/** Words that people use for a key of ours. */
const SYNONYMS: Readonly<Record<string, string>> = {
  tgl: 'tanggal',
  date: 'tanggal',
  title: 'judul',
  author: 'penulis',
  foto: 'gambar',
  image: 'gambar',
  alt: 'gambar_alt',
  email: 'surel',
  surat_elektronik: 'surel',
  telp: 'telepon',
  hp: 'telepon',
  wa: 'whatsapp',
  web: 'situs_web',
  desc: 'ringkasan',
  description: 'ringkasan',
  draft: 'draf',
  tags: 'kata_kunci',
  tag: 'kata_kunci',
  updated: 'diperbarui',
  address: 'alamat',
  nama_layanan: 'judul',
};

const bare = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * The known word that was probably meant, or `undefined`: a wrong guess costs more than none.
 *
 * Nothing is offered beyond a third of the letters.
 */
export function suggest(written: string, known: readonly string[]): string | undefined {
  // A word longer than any key of ours is no slip of the finger, and its distance would be dear.
  if (written.length > 80) return undefined;
  const word = bare(written);
  const synonym = SYNONYMS[written.toLowerCase()] ?? SYNONYMS[word];
  if (synonym !== undefined && known.includes(synonym)) return synonym;
  let best: { key: string; steps: number } | undefined;
  for (const key of known) {
    const steps = distance(word, bare(key));
    if (!best || steps < best.steps) best = { key, steps };
  }
  if (!best || word === '') return undefined;
  const most = Math.max(1, Math.floor(Math.min(word.length, bare(best.key).length) / 3));
  return best.steps <= most ? best.key : undefined;
}

/** Steps from one word to another; two letters swapped are one step: `jduul` is 1 from `judul`. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min(of(last, j) + 1, of(row, j - 1) + 1, of(last, j - 1) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        steps = Math.min(steps, of(before, j - 2) + 1);
      }
      row.push(steps);
    }
    before = last;
    last = row;
  }
  return of(last, b.length);
}

const of = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;
