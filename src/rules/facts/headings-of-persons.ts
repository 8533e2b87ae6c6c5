const PERSON =
  /^(nama|nama lengkap|nama (warga|penduduk|orang|kepala keluarga|peserta|pemohon|pegawai|karyawan))$/;

/** Headings that only people have. */
const OF_PEOPLE =
  /^(jenis kelamin|l p|lp|umur|usia|tempat lahir|tanggal lahir|ttl|tempat tanggal lahir|agama|nik|no kk|nomor kk|nip|status perkawinan|pekerjaan)$/;

/** Whether the rows of a table with these headings are persons; `nama` alone may as well name a school. */
export const namesPeople = (words: readonly string[]): boolean =>
  words.some((word) => PERSON.test(word)) &&
  (words.some((word) => OF_PEOPLE.test(word)) || words.some((word) => word !== 'nama' && PERSON.test(word)));
