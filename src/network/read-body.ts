import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { NetworkFault } from './network-fault.ts';

/** From here on, what unpacks to so many times its size is a bomb. */
const SUSPECT = { bytes: 1_000_000, ratio: 200 } as const;

const UNPACK: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(),
  br: () => createBrotliDecompress(),
};

/**
 * A body in whole, unpacked, with both sizes watched.
 *
 * @param encoding as the answer names it
 * @param most bytes, as sent and unpacked
 * @throws NetworkFault, or what the stream threw
 */
export async function readBody(body: Readable, encoding: string, most: number): Promise<Uint8Array> {
  const unpack = UNPACK[encoding];
  if (encoding !== '' && encoding !== 'identity' && !unpack) {
    end(body);
    throw new NetworkFault('rusak', 'jawabannya dimampatkan dengan cara yang tidak dikenal');
  }
  const parts: Uint8Array[] = [];
  let [raw, size] = [0, 0];
  const out = unpack?.() ?? body;
  if (out !== body) {
    body.on('error', (error) => out.destroy(error));
    body.on('data', (bytes: Uint8Array) => {
      raw += bytes.length;
      if (raw > most) out.destroy(tooBig(most));
    });
    body.pipe(out as Transform);
  }
  try {
    for await (const bytes of out as AsyncIterable<Uint8Array>) {
      size += bytes.length;
      if (size > most || (out !== body && size > SUSPECT.bytes && size > raw * SUSPECT.ratio))
        throw tooBig(most);
      parts.push(bytes);
    }
  } finally {
    end(body);
    if (out !== body) end(out);
  }
  return Buffer.concat(parts);
}

const tooBig = (most: number): NetworkFault =>
  new NetworkFault('besar', `jawabannya lebih besar dari ${most} bita`);

/** What a stream says after its end is nobody's: without a listener it would end the process. */
function end(stream: Readable): void {
  stream.on('error', () => {}).destroy();
}
