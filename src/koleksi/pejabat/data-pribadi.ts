const PRIBADI = 'Data pribadi pejabat tidak boleh tayang; cukup nama dan jabatannya.';

/** Keys that lists of officials elsewhere have, and this one must not: UU 27/2022 pasal 4; UU 14/2008 pasal 17 huruf h. */
export const dataPribadi = {
  nip: 'NIP memuat tanggal lahir, sehingga tidak boleh tayang; cukup nama dan jabatan.',
  nik: PRIBADI,
  tempat_lahir: PRIBADI,
  tanggal_lahir: PRIBADI,
  agama: PRIBADI,
  jenis_kelamin: PRIBADI,
  status_perkawinan: PRIBADI,
  keluarga: PRIBADI,
  alamat: PRIBADI,
  telepon: 'Nomor pribadi tidak boleh tayang; nomor kantor ditulis di `situs.yaml`.',
  no_hp: 'Nomor pribadi tidak boleh tayang; nomor kantor ditulis di `situs.yaml`.',
} as const;
