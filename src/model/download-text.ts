import { fileSizeText } from './format.ts';
import type { Download } from './situs.ts';

/** What waits behind a link: `PDF, 3 halaman, 210 kB`. */
export function downloadText({ kind, pages, size }: Pick<Download, 'kind' | 'pages' | 'size'>): string {
  const parts = [kind.toUpperCase(), pages && `${pages} halaman`, fileSizeText(size)];
  return parts.filter(Boolean).join(', ');
}
