import type { ForeignPost } from './foreign-sites.ts';

/** Posts of a site that nobody has, so that its counts can be told from those of the real ones. */
export const samplePosts = (count: number): ForeignPost[] =>
  Array.from({ length: count }, (_, n) => ({
    id: n + 1,
    title: `Contoh kabar ${n + 1}`,
    html: `<p>Kabar contoh ke-${n + 1} dari situs dengan sistem lain.</p>`,
    date: `2026-${String((n % 10) + 1).padStart(2, '0')}-15T08:00:00`,
    category: 'Contoh',
  }));
