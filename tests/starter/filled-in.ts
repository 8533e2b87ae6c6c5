import { isMap, parseDocument } from 'yaml';
import { JENIS_DOKUMEN } from '../../src/koleksi/dokumen/jenis-dokumen.ts';
import type { BarisRegister } from '../../src/koleksi/kabupaten/register.ts';
import type { PlannedFile } from '../../src/starter/plan.ts';
import { TANGGAL } from './small.ts';

/** What a body answers, beside the pages that wait: enough for every rule that binds. */
const SITUS = `alamat: { jalan: Jalan Uji Nomor 1, desa_kelurahan: Sari, kecamatan: Hulu, kode_pos: "91101" }
kontak: { telepon: ["(0411) 512345"], surel: uji@kecilkab.go.id }
jam_pelayanan: [{ hari: Senin–Jumat, buka: "08.00", tutup: "16.00" }]
kepala: { nama: "Nama Pejabat, S.Sos.", status: definitif }
ppid_pembantu: { jabatan: Sekretaris, surel: uji@kecilkab.go.id }
pengaduan: { pengelola: Subbagian Umum, alamat: Ruang pelayanan, telepon: "(0411) 512345" }
pengadaan: { sirup_id: "123456" }
`;

const MAKLUMAT = `Jenis pelayanan, persyaratan, prosedur, biaya, dan jangka waktu; hak dan kewajiban; satuan kerja.
Ditandatangani Bupati.`;

/** The files of a new situs after its to-do list was done, as a clerk would do it. */
export function filledIn(row: BarisRegister, files: readonly PlannedFile[]): PlannedFile[] {
  const own = files.map(({ path, text }) => ({ path, text: answered(path, text) }));
  return [...own, ...documents(), ...others(row)];
}

function answered(path: string, text: string): string {
  if (path === 'situs.yaml') {
    // `new` writes what it knows of the address; the clerk replaces it.
    return `${text.replace(/^alamat:\n(?: {2}.*\n)+/m, '').replace(/^ {2}label: ringkasan_nasional$/m, '  label: perbup')}${SITUS}`;
  }
  if (path.endsWith('.csv')) return text.replaceAll(/;ya$/gm, ';');
  if (!path.endsWith('.md')) return text;
  const filled = text
    .replaceAll('"[diisi OPD]"', 'Sudah diisi')
    .replace(/^biaya_tarif: Sudah diisi$/m, 'biaya_tarif: Gratis')
    .replace(/^status: draf_konfirmasi$/m, 'status: ditetapkan')
    .replace(/^draf_konfirmasi: true\n/m, '');
  const services = path.startsWith('layanan/') ? withParts(filled) : filled;
  if (!/^belum_diisi: true$/m.test(services)) return services;
  const laporan = path.includes('laporan-layanan-informasi')
    ? 'laporan: { tahun: 2025, permohonan: 0 }\n'
    : '';
  const body = path.includes('maklumat') ? MAKLUMAT : 'Sudah ditulis.';
  return `${services.replace(/^pertanyaan: .*\n/m, '').replace(/^belum_diisi: true$/m, `${laporan}diperbarui: ${TANGGAL}`)}\n${body}\n`;
}

/** The parts of a standar pelayanan that only the body knows. */
function withParts(text: string): string {
  const [, top = '', body = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(text) ?? [];
  const document = parseDocument(top);
  if (!isMap(document.contents)) return text;
  for (const key of [
    'persyaratan',
    'sistem_mekanisme_prosedur',
    'dasar_hukum',
    'sarana_prasarana',
    'kompetensi_pelaksana',
  ]) {
    if (!document.has(key) || document.get(key) === 'Sudah diisi') document.set(key, ['Sudah diisi']);
  }
  if (!document.has('jumlah_pelaksana')) document.set('jumlah_pelaksana', '2 orang');
  return `---\n${document.toString({ lineWidth: 0 })}---\n${body}`;
}

function documents(): PlannedFile[] {
  return Object.keys(JENIS_DOKUMEN)
    .filter((jenis) =>
      /^(renstra|renja|iku|pk|rencana_aksi|lkjip|pohon_kinerja|lhe|calk|aset|dpa|realisasi)$/.test(jenis),
    )
    .map((jenis) => {
      const tahun = /^(lkjip|lhe|calk|aset|realisasi)$/.test(jenis) ? 'tahun: 2025' : 'tahun: 2026';
      const when = jenis === 'renstra' ? 'periode: 2025-2029' : tahun;
      const top = `judul: Dokumen ${jenis}\njenis: ${jenis}\n${when}\ntautan: https://jdih.contoh.go.id/dokumen/1\nringkasan: Isi pokoknya.\ndiperbarui: ${TANGGAL}\n`;
      return { path: `dokumen/${jenis.replaceAll('_', '-')}.md`, text: `---\n${top}---\n\nIsi pokoknya.\n` };
    });
}

const UNSUR = [
  'persyaratan',
  'prosedur',
  'waktu',
  'biaya',
  'produk',
  'kompetensi',
  'perilaku',
  'pengaduan',
  'sarana',
];

function others({ urusan }: BarisRegister): PlannedFile[] {
  const bidang = urusan?.[0] ?? '1.02';
  const skm = `judul: Survei kepuasan 2026
tahun: 2026
periode: Januari sampai Oktober 2026
tanggal: 2026-11-10
responden: 200
unsur: { ${UNSUR.map((one) => `${one}: 3.5`).join(', ')} }
tindak_lanjut: [{ unsur: sarana, tindakan: Menambah kursi, keadaan: berjalan }]
`;
  const program = `kode;nama;pagu_murni;realisasi;per_tanggal
${bidang}.02.2.01.0001;Penyediaan layanan;1000000;500000;2026-10-31
`;
  return [
    { path: 'skm/skm-2026.md', text: `---\n${skm}---\n` },
    { path: 'program/2026.csv', text: program },
  ];
}
