/** What a page of the guides shows. */
export interface PanduanFacts {
  /** Its text: `components/papan/panduan/isi/<isi>.mdx`; absent: the list of all. */
  isi?: string;
  /** All guides, in the order in which they are read. */
  daftar: readonly { judul: string; ringkasan: string; address: string }[];
  /** Whom to ask: the body that looks after the sites, and where its telephone and mail stand. */
  pengelola?: { nama: string; address: string; kontak: string };
}
