import path from 'node:path';
import { suggest } from '../../src/problems/suggest.ts';
import type { Ruleset } from '../../src/rules/ruleset.ts';
import { rulesets } from '../../src/rules/rulesets/all.ts';
import { choice, content, flag, json, keluaran, type Option, tanggal } from '../arguments.ts';
import { WrongUse } from '../wrong-use.ts';

/** A file that is read; a relative path counts from where the command was typed. */
const file = (help: string): Option<string | undefined> => ({
  placeholder: '<berkas>',
  help,
  absent: () => undefined,
  read: (written) => path.resolve(written),
});

/** A ruleset by its version; the newest is the standard. */
const ruleset = (known: readonly [Ruleset, ...Ruleset[]]): Option<Ruleset> => {
  const newest = known.at(-1) ?? known[0];
  return {
    placeholder: '<versi>',
    help: 'Versi aturan yang dipakai menilai.',
    standard: newest.versi,
    absent: () => newest,
    read: (written, name) => {
      const found = known.find(({ versi }) => versi === written);
      if (found) return found;
      const versions = known.map(({ versi }) => versi);
      const meant = suggest(written, versions);
      const hint = meant ? `Mungkin maksudnya \`${meant}\`?` : `Yang ada: ${versions.join(', ')}.`;
      throw new WrongUse(`${name} \`${written}\` tidak ada. ${hint}`);
    },
  };
};

/** What `check` takes. */
export const command = {
  name: 'check',
  summary:
    'Memeriksa isi semua situs, atau situs yang disebut, tanpa membangunnya: kesalahan, kepatuhan, dan skornya.',
  positionals: { name: 'situs', help: 'Nama situs; boleh beberapa. Bila kosong, semuanya.', most: 'many' },
  options: {
    format: choice(['text', 'json', 'html', 'sarif'], 'Bentuk laporan.'),
    json,
    simpan: file('Berkas tempat laporan ditulis; tanpa ini laporan tampil di layar.'),
    tulis: flag('Menulis daftar isian: apa saja yang masih harus diisi, dalam bentuk daftar centang.'),
    'jatuh-tempo': flag('Menulis halaman yang perlu ditinjau, menurut penanggung jawab dan tanggalnya.'),
    banding: file('Laporan JSON sebelumnya; yang berubah sejak itu ikut ditulis.'),
    ketat: flag('Aturan wajib yang belum terpenuhi juga membuat perintah ini berakhir dengan kode 1.'),
    'isi-id': flag(
      'Menulis tanda pengenal (`id`) ke berkas yang belum punya, dan pengalihan untuk alamat yang berubah sejak dibangun.',
    ),
    terbit: flag('Memeriksa juga situs yang sudah jadi: tautan, berat, dan pengambilan dari situs lain.'),
    'tautan-luar': flag('Menanyakan setiap tautan ke situs lain; perlu jaringan.'),
    aturan: ruleset(rulesets),
    panduan: flag('Menulis panduan aturan (`docs/aturan.md`), tanpa memeriksa apa pun.'),
    tanggal,
    content,
    keluaran,
  },
  examples: [
    { line: 'dinkes', does: 'memeriksa satu situs' },
    { line: 'dinkes -- --tulis --simpan daftar.md', does: 'daftar yang masih harus diisi' },
    { line: '-- --format html --simpan laporan.html', does: 'laporan untuk dicetak' },
  ],
} as const;
