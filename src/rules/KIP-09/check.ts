import { proceduresVerdict } from '../judge/procedures.ts';
import type { Check } from '../rule.ts';

const PARTS = [
  { nama: 'keberatan', pattern: /\bkeberatan\b/i },
  { nama: 'batas 30 hari kerja', pattern: /\b(30|tiga puluh)( \(tiga puluh\))? hari kerja\b/i },
  { nama: 'Komisi Informasi', pattern: /\bkomisi informasi\b/i },
  { nama: 'batas 14 hari kerja', pattern: /\b(14|empat belas)( \(empat belas\))? hari kerja\b/i },
];

export const check: Check = (input) => proceduresVerdict(input, PARTS);
