import { JENIS } from '../../src/koleksi/jenis.ts';
import { content, flag, type Option, tanggal, word } from '../arguments.ts';

/** Words of a list, parted by a sign; none where the option is not given. */
const list = (placeholder: string, sign: string, help: string): Option<readonly string[]> => ({
  placeholder,
  help,
  absent: () => [],
  read: (written) =>
    written
      .split(sign)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
});

/** What `rename` takes. */
export const command = {
  name: 'rename',
  summary:
    'Mengganti perangkat daerah yang berganti nama, dipecah, atau digabung: isinya pindah, alamat lama dialihkan, daftar situs diubah.',
  positionals: {
    name: 'situs',
    help: 'Nama folder yang digantikan; beberapa bila digabung.',
    most: 'many',
  },
  options: {
    menjadi: list('<situs,situs>', ',', 'Nama folder penerusnya; beberapa bila dipecah.'),
    mulai: { ...tanggal, help: 'Hari pertama penerusnya bertugas.', standard: 'hari ini' },
    nama: list('<nama; nama>', ';', 'Nama resmi tiap penerus yang belum terdaftar, dipisah titik koma.'),
    singkatan: list('<singkatan; …>', ';', 'Sebutan pendek tiap penerus yang belum terdaftar.'),
    jenis: list('<jenis>', ';', `Bila berganti jenis. Salah satu dari: ${JENIS.join(', ')}.`),
    induk: word('<situs>', 'Bila penerusnya unit kerja dan induknya berganti.'),
    rencana: word('<berkas>', 'Tabel yang menentukan isi mana ke penerus mana; ditulis oleh `--coba`.'),
    coba: flag(
      'Menulis rencananya dan menunjukkan apa yang akan terjadi; situs dan daftar situs tidak diubah.',
    ),
    tanggal,
    content,
  },
  examples: [
    {
      line: '-- kominfo --menjadi diskominfo --nama "Dinas Komunikasi dan Informatika" --mulai 2027-01-01',
      does: 'berganti nama',
    },
    {
      line: '-- sosial-desa --menjadi dinsos,dinpmd --nama "Dinas Sosial; Dinas Pemberdayaan Desa" --mulai 2027-01-01 --coba',
      does: 'dipecah: menulis rencananya dahulu',
    },
    {
      line: '-- dinsos dinpmd --menjadi sosial-desa --nama "Dinas Sosial dan Desa" --mulai 2027-01-01',
      does: 'digabung',
    },
  ],
} as const;
