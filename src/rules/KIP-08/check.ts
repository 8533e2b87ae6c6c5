import { proceduresVerdict } from '../judge/procedures.ts';
import type { Check } from '../rule.ts';

const PARTS = [
  { nama: 'permohonan', pattern: /\bpermohonan\b/i },
  { nama: 'nomor pendaftaran', pattern: /\bnomor (pendaftaran|registrasi)\b/i },
  { nama: 'jawaban dalam 10 hari kerja', pattern: /\b(10|sepuluh)( \(sepuluh\))? hari kerja\b/i },
  { nama: 'perpanjangan 7 hari kerja', pattern: /\b(7|tujuh)( \(tujuh\))? hari kerja\b/i },
];

export const check: Check = (input) => proceduresVerdict(input, PARTS);
