import { jenisWords } from '../koleksi/jenis.ts';
import { BIDANG_NAMES, bidangOf } from './bidang.ts';
import { SEMUA } from './jenis.ts';
import type { RuleRecord } from './rule.ts';
import type { RuleEntry, Ruleset } from './ruleset.ts';
import { type UncountedRecord, uncounted } from './uncounted.ts';

/** `docs/aturan.md`: what a ruleset asks, in words for staff. */
export function handbookOf({ versi, tanggal, aturan }: Ruleset): string {
  const entries = Object.values(aturan);
  const counted = entries.filter(({ rule }) => rule.butuh !== 'terbit').length;
  const sections = BIDANG_NAMES.flatMap((bidang) => {
    const own = entries.filter(({ rule }) => bidangOf(rule.record.kode) === bidang).map(ruleSection);
    const others = uncounted.filter(({ kode }) => bidangOf(kode) === bidang).map(uncountedSection);
    return own.length + others.length > 0 ? [`## ${bidang}`, ...own, ...others] : [];
  });
  return `${[
    '# Aturan yang diperiksa',
    '<!-- Dibuat dari katalog aturan oleh `npm run check -- --panduan`; jangan diubah dengan tangan. -->',
    `Aturan versi ${versi}, berlaku sejak ${tanggal}: ${counted} aturan dinilai, ${entries.length - counted} diperiksa pada situs yang sudah jadi tanpa dinilai, dan ${uncounted.length} tidak dihitung.`,
    INTRODUCTION,
    ...sections,
  ].join('\n\n')}\n`;
}

const INTRODUCTION = [
  'Situs dibandingkan menurut **dikerjakan**: bagian aturan yang terpenuhi oleh isi unit kerja sendiri. Lulus bernilai 1, sebagian ½, gagal 0; aturan wajib berbobot 3, anjuran 1.',
  'Yang baru contoh (`contoh`), belum diisi (`belum_diisi` atau `[diisi`), dan belum dikonfirmasi (`draf_konfirmasi`) tetap dihitung, dengan nilai 0. Layanan berstatus `draf_konfirmasi` memenuhi aturan hanya pada isian yang sudah terisi.',
  'Aturan bertanda **dijaga** terpenuhi bila tidak ada yang dilarang, atau karena program menjaminnya; tanpa temuan ia ditampilkan dan tidak dihitung, dengan temuan ia dihitung.',
  '**Syarat dasar** adalah sepuluh hal yang paling dulu dibutuhkan warga: alamat, telepon, jam pelayanan, kepala kantor, tugas, satu layanan dengan biaya dan waktu, tempat mengadu, prosedur PPID, satu dokumen tahun ini (sampai 31 Maret juga tahun lalu), dan satu berita atau pengumuman dalam 90 hari terakhir. Draf layanan tidak terhitung.',
  '**Skor** menghitung semua aturan dengan rumus yang sama, termasuk yang dijaga; kuncinya tetap ada bagi pembaca lama.',
  'Yang tidak berlaku, tidak dapat diperiksa, diperiksa manusia, dan dijamin tidak pernah dihitung.',
  'Aturan bertanda **menahan** tidak hanya menurunkan skor: situs itu baru dibangun setelah temuannya dihapus.',
  'Peraturan yang naskahnya belum dibaca penyusun ditandai (belum dibaca).',
].join('\n');

function ruleSection({ rule, parameter }: RuleEntry): string {
  const { record } = rule;
  const marks = [
    record.tingkat,
    ...(record.sifat === 'larangan' ? ['**dijaga**'] : []),
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
      revisionLine(record, parameter),
    ].join('\n'),
  ].join('\n\n');
}

const berlakuText = ({ berlaku }: RuleRecord): string =>
  berlaku.length === SEMUA.length ? 'semua' : berlaku.map((jenis) => jenisWords[jenis].nama).join(', ');

function revisionLine({ revisi }: RuleRecord, parameter: RuleEntry['parameter'] = {}): string {
  const numbers = Object.entries(parameter).map(([name, value]) => `${name.replaceAll('_', ' ')} ${value}`);
  return `- Revisi ${revisi}${numbers.length > 0 ? `; ${numbers.join(', ')}` : ''}.`;
}

const uncountedSection = ({ kode, judul, tingkat, cara, alasan, dasar_hukum }: UncountedRecord): string =>
  [
    `### ${kode} ${judul}`,
    [
      `- Tingkat: ${tingkat}. ${cara === 'dijamin' ? 'Dijamin' : 'Diperiksa manusia'}, tidak dihitung.`,
      `- ${alasan}`,
      `- Dasar: ${dasar_hukum.join('; ')}.`,
    ].join('\n'),
  ].join('\n\n');
