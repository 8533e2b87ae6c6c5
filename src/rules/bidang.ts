/** Fields that rules are grouped by, named by the letters of their kode; in the order of reports. */
export const BIDANG = {
  KIP: 'Keterbukaan informasi',
  YAN: 'Pelayanan publik',
  SKM: 'Pengaduan dan survei',
  LAP: 'Pengaduan dan survei',
  KEU: 'Keuangan, kinerja, dan pengadaan',
  SAK: 'Keuangan, kinerja, dan pengadaan',
  PBJ: 'Keuangan, kinerja, dan pengadaan',
  HUK: 'Keuangan, kinerja, dan pengadaan',
  SITE: 'Situs, aksesibilitas, dan bahasa',
  A11Y: 'Situs, aksesibilitas, dan bahasa',
  BHS: 'Situs, aksesibilitas, dan bahasa',
  LMB: 'Situs, aksesibilitas, dan bahasa',
  PDP: 'Data pribadi dan sistem elektronik',
  PSE: 'Data pribadi dan sistem elektronik',
  SDI: 'Satu Data',
  WIL: 'Kode wilayah dan peta',
  AMN: 'Keamanan isi',
  TER: 'Situs yang sudah jadi',
} as const;

/** Each name once, in order. */
export const BIDANG_NAMES: readonly string[] = [...new Set(Object.values(BIDANG))];

/** Field of a rule. @throws RangeError on letters that name none, a defect of ours */
export function bidangOf(kode: string): string {
  const letters = kode.split('-')[0] ?? '';
  const found = Object.entries(BIDANG).find(([name]) => name === letters);
  if (!found) throw new RangeError(`no bidang of ${kode}`);
  return found[1];
}
