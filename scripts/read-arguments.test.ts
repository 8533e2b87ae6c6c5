import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { choice, content, count, flag, json, keluaran, type Options, port, tanggal } from './arguments.ts';
import type { Command } from './command.ts';
import { helpText } from './help-text.ts';
import { readArguments } from './read-arguments.ts';

const command = {
  name: 'build',
  summary: 'Membangun semua situs, atau situs yang disebut.',
  positionals: { name: 'situs', help: 'Nama folder situs di folder isi.', most: 'many' },
  options: {
    tanggal,
    content,
    keluaran,
    port,
    json,
    format: choice(['teks', 'json'], 'Bentuk hasil.'),
    proses: count({ from: 1, to: 64, standard: undefined }, 'Banyaknya proses.'),
    paksa: flag('Situs yang tidak berubah pun dibangun.'),
  },
  examples: [{ line: 'dinkes', does: 'membangun satu situs' }],
} satisfies Command<Options>;

const read = (...args: string[]) => readArguments(command, args);
const root = path.join(import.meta.dirname, '..');

test('without arguments the standard values hold', () => {
  expect(read()).toEqual({
    help: false,
    positionals: [],
    values: {
      tanggal: undefined,
      content: path.join(root, 'content'),
      keluaran: path.join(root, 'dist'),
      port: 4321,
      json: false,
      format: 'teks',
      proses: undefined,
      paksa: false,
    },
  });
});

test('options and names may stand in any order, with a space or an equals sign', () => {
  const { positionals, values } = read('dinkes', '--tanggal=2026-11-24', 'rsud', '--port', '80', '--json');
  expect(positionals).toEqual(['dinkes', 'rsud']);
  expect(values).toMatchObject({ tanggal: '2026-11-24', port: 80, json: true });
});

test('a relative folder counts from where the command was typed', () => {
  expect(read('--keluaran', 'hasil').values.keluaran).toBe(path.resolve('hasil'));
});

test('what follows two dashes is a name, even with dashes of its own', () => {
  expect(read('--', '--json').positionals).toEqual(['--json']);
});

describe('what does not fit is told in one sentence with what to write', () => {
  test.each([
    [['--tangal', '2026-11-24'], 'Pilihan `--tangal` tidak dikenal. Mungkin maksudnya `--tanggal`?'],
    [['--warna'], 'Pilihan `--warna` tidak dikenal. Lihat `npm run build -- --help`.'],
    [['--constructor'], 'Pilihan `--constructor` tidak dikenal. Lihat `npm run build -- --help`.'],
    [['-t'], 'Pilihan `-t` tidak dikenal. Lihat `npm run build -- --help`.'],
    [['--tanggal'], 'Pilihan `--tanggal` perlu nilai: `--tanggal <YYYY-MM-DD>`.'],
    [['--tanggal', '--json'], 'Pilihan `--tanggal` perlu nilai: `--tanggal <YYYY-MM-DD>`.'],
    [['--content='], 'Pilihan `--content` perlu nilai: `--content <folder>`.'],
    [['--json=ya'], 'Pilihan `--json` tidak memakai nilai.'],
    [
      ['--tanggal', '24-11-2026'],
      '--tanggal ditulis tahun-bulan-hari, misalnya `2026-11-24`, bukan `24-11-2026`.',
    ],
    [['--tanggal', '2026-02-29'], 'Tanggal 2026-02-29 tidak ada di kalender. Tulis seperti `2026-11-24`.'],
    [['--port', '0'], '--port diisi angka bulat dari 1 sampai 65535, bukan `0`.'],
    [['--port', '8e3'], '--port diisi angka bulat dari 1 sampai 65535, bukan `8e3`.'],
    [['--format', 'xml'], '--format diisi salah satu dari: teks, json.'],
  ])('%j', (args, words) => {
    expect(() => read(...args)).toThrow(words);
  });

  test('a name too many', () => {
    const one: Command<Record<never, never>> = {
      ...command,
      name: 'dev',
      positionals: { ...command.positionals, most: 'one' },
      options: {},
    };
    expect(() => readArguments(one, ['a', 'b'])).toThrow(
      'Perintah `dev` memakai satu situs saja; `b` berlebih.',
    );
    const none = { name: 'bench', summary: '', options: {} };
    expect(() => readArguments(none, ['a'])).toThrow(
      'Perintah `bench` tidak memakai nama apa pun; `a` berlebih.',
    );
  });
});

test('the help names every option with its standard value', () => {
  expect(helpText(command)).toMatchInlineSnapshot(`
    "Membangun semua situs, atau situs yang disebut.

    Pemakaian: npm run build [situs…]
               npm run build -- [situs…] [pilihan]

      situs                   Nama folder situs di folder isi.
      --tanggal <YYYY-MM-DD>  Hari yang dianggap hari ini. Bila tidak diisi: hari ini menurut zona waktu kabupaten.
      --content <folder>      Folder yang memuat folder semua situs. Bila tidak diisi: content/.
      --keluaran <folder>     Folder tempat situs yang sudah jadi. Bila tidak diisi: dist/.
      --port <angka>          Nomor port di komputer ini. Bila tidak diisi: 4321.
      --json                  Hasil ditulis sebagai JSON, untuk dibaca program lain.
      --format <teks|json>    Bentuk hasil. Bila tidak diisi: teks.
      --proses <angka>        Banyaknya proses.
      --paksa                 Situs yang tidak berubah pun dibangun.
      --help                  Menampilkan keterangan ini.

    Contoh:
      npm run build dinkes   membangun satu situs"
  `);
});
