import sharp from 'sharp';
export const WEBP = { quality: 75, effort: 4 } as const;
export async function toWebp(bytes: Uint8Array, width: number): Promise<Buffer> {
  return sharp(bytes).autoOrient().resize({ width, withoutEnlargement: true }).webp(WEBP).toBuffer();
}
