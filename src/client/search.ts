export {};

/** What of Pagefind's own library the page of results uses. */
interface Pagefind {
  options: (options: Options) => Promise<void>;
  search: (words: string) => Promise<{ results: readonly { data: () => Promise<Found> }[] }>;
}

interface Options {
  excerptLength: number;
  noWorker: boolean;
  ranking: { metaWeights: Readonly<Record<string, number>> };
}

interface Found {
  url: string;
  meta: { title?: string; jenis?: string };
  /** Words around the hit, each hit in `<mark>`. */
  excerpt: string;
}

const MOST = 20;
/** Words that citizens use and the page does not are worth nearly its title: `penduduk` finds kependudukan. */
const WEIGHTS = { title: 5, kata_kunci: 4 };

const state = document.getElementById('hasil-keadaan');
const list = document.getElementById('hasil');
const field = document.querySelector<HTMLInputElement>('#cari-utama');
const words = new URLSearchParams(location.search).get('q')?.trim() ?? '';

if (state && list && field) {
  field.value = words;
  const map = state.querySelector('a');
  state.textContent = words === '' ? 'Tulis kata yang Anda cari, lalu tekan Cari.' : 'Mencari …';
  if (words !== '') {
    search(words)
      .then(({ found, total }) => show(found, total, state, list))
      .catch(() => {
        // Also where a browser is older than the policy's word for WebAssembly (Chrome 97).
        state.replaceChildren('Pencarian tidak dapat dijalankan di sini. Semuanya ada di ', map ?? '', '.');
      });
  }
}

const everywhere = document.querySelector<HTMLAnchorElement>('#cari-semua');
if (everywhere && words !== '') everywhere.search = `?q=${encodeURIComponent(words)}`;

async function search(query: string): Promise<{ found: Found[]; total: number }> {
  // A variable, so that the bundler does not look for a file that only the published situs has.
  const address = '/pagefind/pagefind.js';
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  // Without a worker nothing but `script-src 'self'` is asked of the policy.
  await pagefind.options({ excerptLength: 24, noWorker: true, ranking: { metaWeights: WEIGHTS } });
  const { results } = await pagefind.search(query);
  return { found: await Promise.all(results.slice(0, MOST).map((one) => one.data())), total: results.length };
}

function show(found: readonly Found[], total: number, status: HTMLElement, items: HTMLElement): void {
  const shown = total > found.length ? `, ${found.length} teratas ditampilkan` : '';
  status.textContent =
    total === 0
      ? `Tidak ada hasil untuk “${words}”. Coba kata lain atau kata yang lebih pendek.`
      : `${total} hasil untuk “${words}”${shown}.`;
  items.replaceChildren(...found.map(row));
}

function row({ url, meta, excerpt }: Found): HTMLElement {
  const item = document.createElement('li');
  const kind = document.createElement('p');
  kind.className = 'topik';
  kind.textContent = meta.jenis ?? 'Halaman';
  const rest = document.createElement('div');
  const heading = document.createElement('h2');
  heading.className = 'daftar-judul';
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  heading.append(link);
  const text = document.createElement('p');
  text.append(...marked(excerpt));
  rest.append(heading, text);
  item.append(kind, rest);
  return item;
}

/** The excerpt as nodes: text stays text, whatever it holds, and only `<mark>` becomes an element. */
function marked(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).map((part) => {
    const hit = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
    if (hit === undefined) return document.createTextNode(plain(part));
    const mark = document.createElement('mark');
    mark.textContent = plain(hit);
    return mark;
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** Pagefind escapes what it hands over. */
const plain = (escaped: string): string =>
  escaped.replace(/&(?:amp|lt|gt|quot|#39);/g, (one) => ENTITIES[one] ?? one);
