import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ownCopy } from '../../own-copy.ts';
import { type Measured, measure } from '../measure.ts';
import { DAY, writeMarkdown } from './content.ts';

/** Our program in a folder of its own, started as `npm run build` starts it, by the Node of this machine. */
export interface Ours {
  build: (content: string, situs?: string) => Promise<Measured>;
  /** Takes away what was built and remembered; `all`: the compiled theme and code too. */
  forget: (what: 'sites' | 'all') => void;
}

export function oursIn(workspace: string, program: { root: string; cache: string }): Ours {
  const own = ownCopy(program.root, workspace);
  const cache = path.join(own, '.cache');
  mkdirSync(cache);
  // A Node that was fetched for this machine is no part of what is measured.
  const nodes = existsSync(program.cache)
    ? readdirSync(program.cache).filter((name) => name.startsWith('node-'))
    : [];
  for (const name of nodes) symlinkSync(path.join(program.cache, name), path.join(cache, name), 'junction');
  return {
    build: (content, situs) =>
      // 1: some of the content asks for a hand, and the rest was built.
      measure('node', lineOf(content, situs), own, [0, 1]),
    forget(what) {
      rmSync(path.join(own, 'dist'), { recursive: true, force: true });
      for (const name of readdirSync(cache)) {
        const stays = what === 'all' ? nodes : [...nodes, 'renderer', 'kode', 'bundel'];
        if (!stays.includes(name)) rmSync(path.join(cache, name), { recursive: true, force: true });
      }
    },
  };
}

const lineOf = (content: string, situs: string | undefined): string[] => [
  'scripts/mulai.mjs',
  'build',
  ...(situs === undefined ? [] : [situs]),
  ...['--content', content, '--tanggal', DAY],
];

/** A content folder of generated sites, with the shared folder of the real one. */
export function layOutOurs(from: string, sites: readonly string[], to: string): void {
  cpSync(path.join(from, '_kabupaten'), path.join(to, '_kabupaten'), { recursive: true });
  for (const situs of sites) {
    writeMarkdown(path.join(to, situs), situs);
    writeFileSync(path.join(to, situs, 'situs.yaml'), SITUS);
  }
}

const SITUS = `diperbarui: 2026-11-24
alamat:
  jalan: Jalan Contoh Nomor 1
  kode_pos: "39266"
kontak:
  telepon: ["(0738) 000000"]
  surel: ukur@contohkab.go.id
jam_pelayanan:
  - hari: Senin–Kamis
    buka: "07.30"
    tutup: "16.00"
teks:
  ringkasan: Mengurus pelayanan warga kabupaten.
`;
