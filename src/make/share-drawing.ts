import process from 'node:process';
import sharp from 'sharp';
import * as z from 'zod';

/**
 * A process that draws one share picture after another, until its parent ends. Where pictures of content are read, no SVG may ever be: there sharp
 * is told to refuse it, for the whole process. Here is nothing but our own drawing and the kabupaten's emblem.
 */
sharp.concurrency(1);

export const drawing = z.strictObject({
  svg: z.string(),
  /** Laid over the drawing. */
  emblem: z.strictObject({ svg: z.string(), left: z.number(), top: z.number(), height: z.number() }),
});

export type Drawing = z.output<typeof drawing>;

async function draw({ svg, emblem }: Drawing): Promise<Buffer> {
  const { height, left, top } = emblem;
  const input = await sharp(Buffer.from(emblem.svg), { density: 300 })
    .resize({ height, width: height, fit: 'inside' })
    .png()
    .toBuffer();
  return sharp(Buffer.from(svg))
    .composite([{ input, left, top }])
    .removeAlpha()
    .png({ compressionLevel: 9 })
    .toBuffer();
}

process.on('message', async (order) => {
  process.send?.(await draw(drawing.parse(order)));
});
