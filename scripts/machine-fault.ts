const CAUSES: Record<string, (subject: string) => string> = {
  ENOSPC: () => 'Tempat di disk habis. Kosongkan sebagian, lalu ulangi perintah ini.',
  EDQUOT: () => 'Jatah tempat di disk habis. Kosongkan sebagian, lalu ulangi perintah ini.',
  EROFS: (subject) => `Disk hanya dapat dibaca${subject}. Pilih folder lain, lalu ulangi perintah ini.`,
  EACCES: (subject) => `Izin tidak cukup${subject}. Periksa hak akses folder itu, lalu ulangi perintah ini.`,
  EPERM: (subject) =>
    `Komputer menolak perubahan${subject}. Tutup program yang sedang membukanya, lalu ulangi perintah ini.`,
  EBUSY: (subject) =>
    `Berkas sedang dipakai${subject}. Tutup program yang membukanya, lalu ulangi perintah ini.`,
  ENOTDIR: (subject) => `Ada berkas di tempat folder${subject}. Pilih folder lain, lalu ulangi perintah ini.`,
  EMFILE: () => 'Terlalu banyak berkas terbuka. Tutup program lain, lalu ulangi perintah ini.',
  EADDRINUSE: () => 'Port sudah dipakai program lain. Pilih nomor lain, misalnya `--port 4322`.',
};

/** What the machine refused, in one sentence with its remedy; `undefined`: the error is a defect of ours. */
export function machineFaultText(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const subject = 'path' in error && typeof error.path === 'string' ? ` (${error.path})` : '';
  return CAUSES[error.code]?.(subject);
}
