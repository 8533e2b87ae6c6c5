import { createHash } from 'node:crypto';
import type { PlanItem } from './plan.ts';

/** A file that is to stand in the situs; text, or bytes of a photo or a document. */
export interface NewFile {
  /** Below the situs's folder. */
  path: string;
  bytes: Uint8Array;
  /** What is told of it: where the file does not pass the check, they are. */
  items: PlanItem[];
}

export const hexOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
