import { content, flag, tanggal, word } from '../arguments.ts';

/** What `impor` takes. */
export const command = {
  name: 'impor',
  summary:
    'Memindahkan situs lama: berkas ekspor WordPress, alamat WordPress, atau folder halaman HTML. Semuanya ditunjukkan dahulu.',
  positionals: { name: 'sumber', help: 'Berkas .xml, alamat https://…, atau folder.', most: 'one' },
  options: {
    ya: flag('Memasukkan semua yang pasti; tanpa ini hanya ditunjukkan.'),
    situs: word('<situs>', 'Situs yang menerima, bila alamat lamanya bukan alamat di register.'),
    unggahan: word('<folder>', 'Salinan folder `wp-content/uploads`, bila situs lama sudah tidak menyala.'),
    lokal: flag('Membolehkan alamat jaringan dalam, seperti 127.0.0.1 dan 10.0.0.1.'),
    tanggal,
    content,
  },
  examples: [
    { line: 'https://dinkes.contoh.go.id -- --situs dinkes', does: 'menunjukkan apa yang akan masuk' },
    { line: '-- ekspor.xml --situs dinkes --unggahan uploads --ya', does: 'memasukkannya dari berkas' },
    { line: '-- halaman-lama/ --situs dinsos', does: 'dari folder halaman HTML' },
  ],
} as const;
