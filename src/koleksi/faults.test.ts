import { describe, expect, test } from 'vitest';
import { agenda } from './agenda/index.ts';
import { berita } from './berita/index.ts';
import { dataset } from './dataset/index.ts';
import { dokumen } from './dokumen/index.ts';
import { ppid } from './ppid/index.ts';
import { program } from './program/index.ts';

test('an isian that ends before it begins is told as one fault', () => {
  const data = {
    judul: 'Libur bersama',
    tanggal: '2026-11-20',
    terbit: '2026-12-01',
    berakhir: '2026-11-30',
  };
  expect(berita.faultsOf(data)).toEqual([{ kind: 'before', key: 'berakhir', other: 'terbit' }]);
});

describe('an agenda', () => {
  const on = (mulai: string, selesai: string) => agenda.faultsOf({ judul: 'Rapat', mulai, selesai });

  test('may end on the day it begins, whichever of the two names a time', () => {
    expect(on('2026-11-26T08:30', '2026-11-26')).toEqual([]);
    expect(on('2026-11-26', '2026-11-26T11:00')).toEqual([]);
  });

  test('may not end before it begins', () => {
    const before = [{ kind: 'before', key: 'selesai', other: 'mulai' }];
    expect(on('2026-11-26T08:30', '2026-11-26T08:00')).toEqual(before);
    expect(on('2026-11-26T08:30', '2026-11-25')).toEqual(before);
  });
});

describe('a dokumen', () => {
  const data = { judul: 'Renja 2026', jenis: 'renja', tahun: 2026, berkas: 'berkas/renja.pdf' } as const;

  test('needs a year or a period, and a file or a link', () => {
    expect(dokumen.faultsOf(data)).toEqual([]);
    expect(dokumen.faultsOf({ judul: data.judul, jenis: data.jenis })).toEqual([
      { kind: 'one-of', keys: ['tahun', 'periode'] },
      { kind: 'one-of', keys: ['berkas', 'tautan'] },
    ]);
  });

  test('needs neither while its page waits for content', () => {
    expect(dokumen.faultsOf({ judul: data.judul, jenis: data.jenis, belum_diisi: true })).toEqual([]);
  });
});

test('money spent needs the day it was counted on', () => {
  const row = { tahun: 2026, kode: '1.02', nama: 'Kesehatan', pagu_murni: 100, realisasi: 40 };
  expect(program.faultsOf(row)).toEqual([{ kind: 'together', key: 'per_tanggal', because: 'realisasi' }]);
  expect(program.faultsOf({ ...row, per_tanggal: '2026-10-31' })).toEqual([]);
});

test('a kind of public information stands in its own class only', () => {
  const data = { judul: 'Hasil penelitian', kategori: 'penelitian', kelas: 'berkala' } as const;
  expect(ppid.faultsOf(data)).toEqual([
    { kind: 'contradicts', key: 'kelas', written: 'berkala', computed: 'setiap_saat' },
  ]);
  expect(ppid.faultsOf({ ...data, kelas: 'setiap_saat' })).toEqual([]);
});

test('a column is explained once', () => {
  const variabel = [{ kolom: 'tahun' }, { kolom: 'luas_ha' }, { kolom: 'tahun' }];
  expect(dataset.faultsOf({ judul: 'Kopi', variabel })).toEqual([
    { kind: 'twice', key: 'variabel.2.kolom', other: 'variabel.0.kolom', value: 'tahun' },
  ]);
});
