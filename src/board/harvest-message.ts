import type { BarisRegister } from '../koleksi/kabupaten/register.ts';
import type { Keadaan, Milik } from '../model/papan/keadaan.ts';
import type { Problem } from '../problems/problem.ts';

interface Told {
  keadaan: Keadaan;
  milik: Milik;
  /** In words, with its zone. */
  sejak: string;
  masalah: readonly Problem[];
  row: Pick<BarisRegister, 'nama' | 'host'>;
  /** Who writes it. */
  pengirim: string;
}

/** As many of its problems as one reads in a message. */
const MOST_TOLD = 3;

/** Whom to tell of a fault, and in which words: to be sent as it stands, without a name and without another body. */
export function harvestMessage({ keadaan, milik, sejak, masalah, row, pengirim }: Told): {
  kepada: string;
  isi: string;
} {
  const kepada = TO[milik](row.nama);
  const found = masalah.slice(0, MOST_TOLD).map(({ pesan }) => `- ${plain(pesan)}`);
  const isi = [
    `Yth. ${kepada}. Dari pusat komando ${pengirim}.`,
    `${whatIs(keadaan, row.host)} Keadaan ini sejak ${sejak}.`,
    ...(found.length > 0 ? [`Yang terbaca:\n${found.join('\n')}`] : []),
    `Mohon bantuannya: ${ASKED[milik]}`,
  ];
  return { kepada, isi: `${isi.join('\n\n')}\n` };
}

const TO: Readonly<Record<Milik, (nama: string) => string>> = {
  situs: (nama) => `pengelola situs ${nama}`,
  jaringan: (nama) => `pengelola server situs ${nama}`,
  lcc: () => 'pengelola pusat komando',
};

const ASKED: Readonly<Record<Milik, string>> = {
  situs:
    'periksa situs itu, perbaiki yang disebut di atas, lalu terbitkan lagi. Selama itu papan menampilkan salinan terakhir yang utuh. Kabari kami bila sudah, atau bila perlu bantuan.',
  jaringan:
    'periksa apakah server menyala dan alamatnya terbuka dari luar kantor. Selama itu papan menampilkan salinan terakhir yang utuh. Kabari kami bila sudah.',
  lcc: 'periksa sambungan, jam, dan ruang simpan komputer pusat komando, lalu jalankan panen lagi.',
};

function whatIs(keadaan: Keadaan, host: string): string {
  const told: Partial<Record<Keadaan, string>> = {
    sebagian: `Sebagian data ${host} tidak dapat kami muat.`,
    ditahan: `Banyak isian hilang sekaligus dari ${host}; kami menahan penghapusannya sampai ada kepastian.`,
    tak_ada_umpan: `Situs ${host} terbuka, tetapi belum memberi data untuk papan.`,
    tak_terjangkau: `Situs ${host} tidak dapat kami buka.`,
    tls_gagal: `Sertifikat keamanan ${host} bermasalah.`,
    terlalu_besar: `Jawaban ${host} jauh lebih besar daripada yang wajar, sehingga tidak kami ambil.`,
    tidak_sah: `Data yang diberikan ${host} tidak sesuai bentuknya.`,
    dicurigai_diubah: `Yang tayang di ${host} berbeda dari yang diterbitkan pemiliknya. Mohon segera.`,
  };
  return told[keadaan] ?? `Data ${host} belum dapat kami ambil.`;
}

/** Words of a problem without the marks of what is to be typed. */
const plain = (words: string): string => words.replaceAll('`', '');
