import { jsonNesting } from '../text/json-nesting.ts';
import { SourceFault } from './source.ts';

/** Deeper than any document of the feed; to walk a much deeper one would end the process. */
const DEEPEST = 32;

/** @throws SourceFault on what is no text in UTF-8 */
export function textIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SourceFault('bukan teks UTF-8');
  }
}

/** @throws SourceFault on what is no text, no JSON, or nested deeper than any document of ours */
export function jsonIn(bytes: Uint8Array): unknown {
  const text = textIn(bytes);
  if (jsonNesting(text) > DEEPEST) throw new SourceFault('susunannya terlalu dalam');
  try {
    return JSON.parse(text);
  } catch {
    throw new SourceFault('bukan JSON');
  }
}
