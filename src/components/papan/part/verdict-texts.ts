/** Verdicts as people read them. */
export const verdictTexts: Readonly<Record<string, string>> = {
  lulus: 'memenuhi',
  dijaga: 'dijaga program',
  sebagian: 'sebagian',
  gagal: 'belum',
  tidak_berlaku: 'tidak berlaku',
  tidak_dapat_diperiksa: 'belum dapat diperiksa',
  '': 'tidak dinilai',
};
