import * as z from 'zod';
import { hostName, situsId } from '../../koleksi/identifiers.ts';
import { sha256 } from './published-file.ts';
import { versi } from './versi.ts';

/** What is signed: this list of files is release `rilis` of that situs on that host. */
const statement = {
  host: hostName.meta({
    label: 'Nama host',
    help: 'Tempat terbitan ini.',
    example: 'dinkes.contohkab.go.id',
  }),
  situs: situsId.meta({ label: 'Situs', help: 'Pemilik terbitan ini.', example: 'dinkes' }),
  rilis: z.string().min(1).max(80).meta({
    label: 'Rilis',
    help: 'Nama terbitan.',
    example: '2026-11-24-1',
  }),
  urutan: z.int().min(1).meta({
    label: 'Urutan',
    help: 'Bertambah pada setiap terbitan; yang lebih kecil dari yang pernah dilihat ditolak.',
    example: 12,
  }),
  waktu: z.iso.datetime({ offset: true }).meta({
    label: 'Waktu',
    help: 'Saat ditandatangani.',
    example: '2026-11-24T09:30:00+07:00',
  }),
  sha256: sha256.meta({
    label: 'SHA-256',
    help: 'Sidik jari integritas.json, persis seperti diterbitkan.',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  }),
};

/** The boards of the command center are signed as sites are; no situs bears such a name. */
const signer = { situs: z.union([situsId, z.enum(['lcc', 'lcc-internal'])]) };

export const signedStatement = z.object({ ...statement, ...signer });

/** `/integritas.sig.json` of a situs, made when it is published. */
export const signature = z.looseObject({
  versi,
  ...statement,
  kunci: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .meta({ label: 'Tanda kunci', help: 'Kunci yang dipakai.', example: '21fe31dfa154a261' }),
  tanda_tangan: z
    .string()
    .regex(/^[A-Za-z0-9_-]{86}$/)
    .meta({
      label: 'Tanda tangan',
      help: 'Ed25519 atas bentuk baku RFC 8785 dari keenam isian di atas, base64url.',
      example: undefined,
    }),
});

/** The same of a situs or a board. */
export const anySignature = signature.extend(signer);

export type SignedStatement = z.output<typeof signedStatement>;
export type Signature = z.output<typeof anySignature>;
