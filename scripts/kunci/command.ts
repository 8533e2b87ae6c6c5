import { content, count, tanggal } from '../arguments.ts';
import { keyFolder } from '../key-folder.ts';

/** What `kunci` takes. */
export const command = {
  name: 'kunci',
  summary:
    'Membuat kunci tanda tangan situs: yang rahasia disimpan di luar proyek, yang publik masuk register.',
  positionals: { name: 'situs', help: 'Nama situs; boleh beberapa.', most: 'many' },
  options: {
    content,
    tanggal,
    simpan: keyFolder,
    tenggang: count(
      { from: 0, to: 365, standard: 30 },
      'Berapa hari kunci lama masih diterima; 0 bila kunci lama bocor.',
    ),
  },
  examples: [
    { line: 'lcc', does: 'kunci papan LCC, yang publik di `kabupaten.yaml`' },
    { line: 'dinkes', does: 'membuat kunci pertama, atau menggantinya' },
    { line: '-- dinkes --tenggang 0', does: 'mengganti kunci yang bocor' },
  ],
} as const;
