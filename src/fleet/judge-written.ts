import type { WrittenFile } from '../feed/integritas.ts';
import type { Problem } from '../problems/problem.ts';
import { judgePublished } from '../rules/judge-published.ts';
import { publishedPage } from '../rules/published.ts';
import { current } from '../rules/rulesets/all.ts';

interface Written {
  situs: string;
  host: string;
  tanggal: string;
  files: readonly WrittenFile[];
}

/** What the rules say of the files of a finished situs: links, weight, what is fetched from elsewhere. Notes only. */
export function judgeWritten({ situs, host, tanggal, files }: Written): Problem[] {
  const sizes = files.map((file) => [file.path, 'bytes' in file ? lengthOf(file.bytes) : file.size] as const);
  const pages = files.flatMap((file) =>
    file.path.endsWith('.html') && 'bytes' in file
      ? [[file.path, publishedPage(String(file.bytes), file.path, host)] as const]
      : [],
  );
  const results = judgePublished(
    { id: situs, sizes: new Map(sizes), pages: new Map(pages) },
    current,
    tanggal,
  );
  return results.flatMap(({ temuan }) => temuan);
}

const lengthOf = (bytes: string | Uint8Array): number =>
  typeof bytes === 'string' ? Buffer.byteLength(bytes) : bytes.length;
