/**
 * Keys that no form asks for, and why. Everything else that a schema knows is asked, so that a new field of a schema
 * stands in the form by itself.
 */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  id: 'made by the program, and never changed',
  diperbarui: 'written by the program when an answer is taken in',
  ditinjau: 'set by who reviews the page, not by who knows an answer',
  tinjau_setiap: 'a habit of the koleksi',
  terbit: 'decided by who publishes',
  berakhir: 'decided by who publishes',
  draf: 'decided by who publishes',
  contoh: 'taken away by who has checked the page',
  belum_diisi: 'goes by itself with the answer',
  draf_konfirmasi: 'taken away by who has checked the page',
  pertanyaan: 'stands in the sheet of questions',
  gambar: 'comes as a photo, and is named by who takes it in',
  gambar_alt: 'asked with the photo',
  kata_kunci: 'words of who searches, kept by Diskominfo',
  penanggung_jawab: 'of the page, not of the office',
  urutan: 'order of lists, kept by Diskominfo',
  populer: 'from the counts of visits',
  lampiran: 'come as files',
  formulir: 'come as files',
  aksesibilitas: 'a review of the site itself',
  label: 'says whose words a text is; kept by who has read the regulation',
  keyakinan: 'says how sure a summary is; kept by who has read the regulation',
};

/** Whether no form asks for the key at the end of a path. */
export const isLeftOut = (path: readonly string[]): boolean => Object.hasOwn(LEFT_OUT, path.at(-1) ?? '');
