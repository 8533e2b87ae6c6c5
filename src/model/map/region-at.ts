import type { Batas } from '../../koleksi/kabupaten/batas.ts';

/** Code of the kecamatan whose outline holds a point of the earth. */
export const regionAt = (
  batas: readonly Batas[],
  { bujur, lintang }: { bujur: number; lintang: number },
): string | undefined =>
  batas.find(({ rings }) => {
    let inside = false;
    for (const ring of rings)
      ring.forEach(([x = 0, y = 0], index) => {
        const [u = 0, v = 0] = ring[(index + 1) % ring.length] ?? [];
        if (y > lintang !== v > lintang && bujur < ((u - x) * (lintang - y)) / (v - y) + x) inside = !inside;
      });
    return inside;
  })?.kode;
