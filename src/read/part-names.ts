/** How people call the parts of an Office file, by their paths. The first that fits. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/(^|\/)embeddings\//, 'benda sisipan'],
  [/(^|\/)docProps\//, 'keterangan dokumen'],
  [/(^|\/)customXml\//, 'data sisipan'],
  [/\/header\d*\.xml$/, 'kepala halaman'],
  [/\/footer\d*\.xml$/, 'kaki halaman'],
  [/\/footnotes\.xml$/, 'catatan kaki'],
  [/\/endnotes\.xml$/, 'catatan akhir'],
  [/^word\/comments/, 'komentar'],
  [/\/(threadedC|c)omments/, 'catatan sel'],
  [/\/persons\//, 'penulis catatan'],
  [/\/charts?\w*\//, 'grafik'],
  [/\/diagrams\//, 'bagan'],
  [/\/drawings?\w*[/.]|\.vml$/, 'kotak teks'],
  [/\/tables\//, 'judul kolom tabel'],
  [/\/pivot/, 'tabel pivot'],
  [/\/externalLinks\//, 'salinan dari berkas lain'],
  [/^xl\/workbook\.xml$/, 'nama sel'],
];

/** `catatan kaki`; a part that nobody has a name for by its path. */
export const partName = (path: string): string =>
  NAMES.find(([pattern]) => pattern.test(path))?.[1] ?? `bagian ${path}`;
