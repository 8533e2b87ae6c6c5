/** Who does what in the room: writes for offices, decides what goes out, or keeps the accounts. */
export const PERAN = ['penulis', 'penyetuju', 'pengurus'] as const;
export type Peran = (typeof PERAN)[number];

/**
 * How far a session has come: a code was right and a passphrase is to be chosen; a second proof is to be set up; one is
 * to be given; all is done.
 */
export const TAHAP = ['sandi_baru', 'pasang', 'bukti', 'penuh'] as const;
export type Tahap = (typeof TAHAP)[number];

/** What becomes of a change that an office asks for. */
export const KEADAAN = ['menunggu', 'disetujui', 'tayang', 'gagal', 'dikembalikan', 'ditarik'] as const;
export type Keadaan = (typeof KEADAAN)[number];

/** Times are milliseconds since 1970; 0 and `''` stand for never and none. */
export interface Tables {
  akun: {
    id: string;
    nama: string;
    peran: Peran;
    /** Ids of offices, as JSON. */
    situs: string;
    aktif: number;
    kode: string;
    kode_sampai: number;
    sandi: string;
    totp: string;
    totp_langkah: number;
    dibuat: number;
  };
  kunci: { id: string; akun: string; umum: string; hitung: number; dibuat: number };
  kartu: { akun: string; nomor: number; sidik: string; dipakai: number };
  sesi: {
    id: string;
    akun: string;
    tahap: Tahap;
    token: string;
    dibuat: number;
    dipakai: number;
    titipan: string;
  };
  gagal: { kunci: string; waktu: number };
  jejak: {
    no: number;
    waktu: number;
    akun: string;
    tindakan: string;
    situs: string;
    sasaran: string;
    sebelum: string;
    sidik: string;
  };
  usulan: {
    no: number;
    situs: string;
    oleh: string;
    pesan: string;
    keadaan: Keadaan;
    /** What was asked for, as JSON. @see Berkas of antrean */
    berkas: string;
    langsung: number;
    mendesak: number;
    diajukan: number;
    diputus: number;
    pemutus: string;
    catatan: string;
    tayang: number;
    dilihat: number;
  };
}
