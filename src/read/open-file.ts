import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Problem } from '../problems/problem.ts';
import { fileUnreadable } from '../problems/files.ts';
import type { FoundFile } from './folder.ts';
import type { Memo } from './memo.ts';
import { partsOf } from './names.ts';
import type { ContentFile, FileKind } from './records.ts';
import { decodeText } from './text.ts';

export interface OpenFile {
  facts: ContentFile;
  bytes: Buffer;
  text?: string;
}

export async function openFile(found: FoundFile, situs: string, _memo: Memo): Promise<{ file?: OpenFile; problems: Problem[] }> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(found.onDisk);
  } catch {
    return { problems: [fileUnreadable.at({ path: `${situs}/${found.path}` }, { path: found.path })] };
  }
  const { extension } = partsOf(found.path);
  const kind = (extension === 'jpg' ? 'jpeg' : extension) as FileKind;
  const isText = ['md', 'mdx', 'yaml', 'csv'].includes(kind);
  const text = isText ? decodeText(bytes)?.text : undefined;
  return {
    file: {
      facts: { path: found.path, onDisk: found.onDisk, size: bytes.length, kind, sha256: createHash('sha256').update(bytes).digest('hex') },
      bytes,
      ...(text !== undefined && { text }),
    },
    problems: [],
  };
}
