import { rulesets } from '../../src/rules/rulesets/all.ts';
import { choice, content, flag, tanggal } from '../arguments.ts';
import { ruleset } from './ruleset.ts';

/** What `check` takes. */
export const command = {
  name: 'check',
  summary:
    'Memeriksa isi semua situs, atau situs yang disebut, tanpa membangunnya: kesalahan, kepatuhan, dan skornya.',
  positionals: { name: 'situs', help: 'Nama situs; boleh beberapa. Bila kosong, semuanya.', most: 'many' },
  options: {
    content,
    tanggal,
    format: choice(['text', 'json', 'html', 'sarif'], 'Bentuk laporan.'),
    aturan: ruleset(rulesets),
    ketat: flag('Aturan wajib yang belum terpenuhi juga membuat perintah ini berakhir dengan kode 1.'),
  },
  examples: [
    { line: 'dinkes', does: 'memeriksa satu situs' },
    { line: '-- --format html > laporan.html', does: 'laporan untuk dicetak' },
  ],
} as const;
