import * as z from 'zod';

/** Koleksi that systems of others fill. */
export const FOREIGN_KOLEKSI = ['berita', 'halaman', 'dataset'] as const;

/** What another system tells of one thing, in the words of our feed; judged by its schema as all the others are. */
export const foreignRecord = z.object({
  koleksi: z.enum(FOREIGN_KOLEKSI),
  id: z.string(),
  /** Root-relative, on the host that it was read from. */
  url: z.string(),
  judul: z.string(),
  ringkasan: z.string().nullable(),
  /** Days, `YYYY-MM-DD`. */
  diterbitkan: z.string().nullable(),
  diperbarui: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
});

export type ForeignRecord = z.output<typeof foreignRecord>;

/** What a child found in documents of one system. */
export const foreignRead = z.object({
  records: z.array(foreignRecord),
  /** Records that lead to other hosts, and are not taken. */
  elsewhere: z.int(),
  /** What no office publishes, in words for people. */
  suspicions: z.array(z.string()),
  /** Why it is none of the documents that were asked for, in words for people. */
  refused: z.string().optional(),
});

export type ForeignRead = z.output<typeof foreignRead>;

/** Kinds of documents that a child reads. */
export const FOREIGN_KINDS = ['wordpress', 'rss', 'ckan', 'halaman-depan'] as const;

export const foreignQuestion = z.object({
  kind: z.enum(FOREIGN_KINDS),
  /** Base64 of the bytes: they are foreign until the child has judged them. */
  documents: z.array(z.string()),
  /** Hosts whose records are the situs' own. */
  hosts: z.array(z.string()),
});

export type ForeignQuestion = z.output<typeof foreignQuestion>;
