import { jenisWords } from '../koleksi/jenis.ts';
import { BIDANG_NAMES, bidangOf } from './bidang.ts';
import { ruleOf } from './catalogue.ts';
import { SEMUA } from './jenis.ts';
import type { Rule, RuleRecord } from './rule.ts';
import type { RuleEntry, Ruleset } from './ruleset.ts';
import { type UncountedRecord, uncounted } from './uncounted.ts';

/** `docs/aturan.md`: what a ruleset asks, in words for staff. */
export function handbookOf({ versi, tanggal, aturan }: Ruleset): string {
  const rules = Object.entries(aturan).map(([kode, entry]) => ({ entry, rule: ruleOf(kode, entry.revisi) }));
  const counted = rules.filter(({ rule }) => rule.butuh !== 'terbit').length;
  const sections = BIDANG_NAMES.flatMap((bidang) => {
    const own = rules.filter(({ rule }) => bidangOf(rule.record.kode) === bidang).map(ruleSection);
    const others = uncounted.filter(({ kode }) => bidangOf(kode) === bidang).map(uncountedSection);
    return own.length + others.length > 0 ? [`## ${bidang}`, ...own, ...others] : [];
  });
  return `${[
    '# Aturan yang diperiksa',
    '<!-- Dibuat dari katalog aturan oleh `npm run check -- --panduan`; jangan diubah dengan tangan. -->',
    `Aturan versi ${versi}, berlaku sejak ${tanggal}: ${counted} aturan dinilai, ${rules.length - counted} diperiksa pada situs yang sudah jadi tanpa dinilai, dan ${uncounted.length} tidak dihitung.`,
    INTRODUCTION,
    ...sections,
  ].join('\n\n')}\n`;
}

const INTRODUCTION = [
  'Skor satu situs adalah bagian aturan yang terpenuhi: lulus bernilai 1, sebagian ½, gagal 0; aturan wajib berbobot 3, anjuran 1.',
  'Yang tidak berlaku, tidak dapat diperiksa, diperiksa manusia, dan dijamin tidak pernah dihitung.',
  'Aturan bertanda **menahan** tidak hanya menurunkan skor: situs itu baru dibangun setelah temuannya dihapus.',
  'Peraturan yang naskahnya belum dibaca penyusun ditandai (belum dibaca).',
].join('\n');

function ruleSection({ rule, entry }: { rule: Rule; entry: RuleEntry }): string {
  const { record } = rule;
  const marks = [
    record.tingkat,
    ...(rule.akibat === 'tahan' ? ['**menahan**'] : []),
    ...(rule.butuh === 'terbit' ? ['tidak dihitung'] : []),
  ];
  return [
    `### ${record.kode} ${record.judul}`,
    [
      `- Tingkat: ${marks.join(', ')}. Berlaku bagi: ${berlakuText(record)}.`,
      `- Terpenuhi bila: ${record.syarat}`,
      `- Cara memeriksa: ${record.cara_memeriksa}`,
      `- Dasar: ${record.dasar_hukum.join('; ')}.`,
      `- Cara memperbaiki: ${record.perbaikan}`,
      ...parameterLines(entry),
    ].join('\n'),
  ].join('\n\n');
}

const berlakuText = ({ berlaku }: RuleRecord): string =>
  berlaku.length === SEMUA.length ? 'semua' : berlaku.map((jenis) => jenisWords[jenis].nama).join(', ');

const parameterLines = ({ revisi, parameter = {} }: RuleEntry): string[] => {
  const numbers = Object.entries(parameter).map(([name, value]) => `${name.replaceAll('_', ' ')} ${value}`);
  return [`- Revisi ${revisi}${numbers.length > 0 ? `; ${numbers.join(', ')}` : ''}.`];
};

const uncountedSection = ({ kode, judul, tingkat, cara, alasan, dasar_hukum }: UncountedRecord): string =>
  [
    `### ${kode} ${judul}`,
    [
      `- Tingkat: ${tingkat}. ${cara === 'dijamin' ? 'Dijamin' : 'Diperiksa manusia'}, tidak dihitung.`,
      `- ${alasan}`,
      `- Dasar: ${dasar_hukum.join('; ')}.`,
    ].join('\n'),
  ].join('\n\n');
