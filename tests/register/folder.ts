import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BarisRegister } from '../../src/koleksi/kabupaten/register.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { kabupatenOf } from '../fleet/kabupaten.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A register as someone keeps it by hand: remarks, blank lines, one body for each way to be refused. */
export const REGISTER = `# Daftar situs
situs:
  # Dinas
  - id: dinkes
    nama: Dinas Kesehatan # nama resmi
    singkatan: Dinkes
    jenis: dinas
    host: dinkes.contohkab.go.id
    host_bukti: asumsi # usulan Diskominfo
    status: belum
    dilaporkan:
      status: terhubung
      sumber: "Berita, 2025"
    bukti: terverifikasi

  - id: kominfo
    nama: Dinas Kominfo
    singkatan: Kominfo
    jenis: dinas
    host: kominfo.contohkab.go.id
    kunci:
      - id: ${'a'.repeat(16)}
        x: ${'a'.repeat(43)}
        sejak: 2026-01-01
        sampai: 2026-06-30
    status: terdaftar
    bukti: terverifikasi

  # Sudah dilebur
  - id: dinlama
    nama: Dinas Lama
    singkatan: Dinlama
    jenis: dinas
    host: dinlama.contohkab.go.id
    aktif_sampai: 2025-12-31
    status: terdaftar
    bukti: terverifikasi
`;

/** A content folder with that register alone. */
export function registerFolder() {
  const folder = temporaryFolder('register-');
  const content = path.join(folder.path, 'content');
  mkdirSync(path.join(content, '_kabupaten'), { recursive: true });
  const files = kabupatenOf('dinkes');
  for (const [below, text] of Object.entries(files)) writeFileSync(path.join(content, below), text);
  writeFileSync(path.join(content, '_kabupaten/register.yaml'), REGISTER);
  const identity = path.join(content, '_kabupaten/kabupaten.yaml');
  const roles = { walidata: 'kominfo', ppid_utama: 'kominfo', register: 'kominfo', bukti: 'asumsi' };
  writeFileSync(
    identity,
    JSON.stringify({ ...JSON.parse(files['_kabupaten/kabupaten.yaml'] ?? ''), peran: roles }),
  );
  return { content, path: folder.path, [Symbol.dispose]: () => folder[Symbol.dispose]() };
}

export const rowIn = ({ content }: { content: string }, id: string): BarisRegister | undefined =>
  readKabupaten(content).kabupaten?.register.find((row) => row.id === id);
