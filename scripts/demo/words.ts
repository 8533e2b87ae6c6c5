import process from 'node:process';
import type { DemoReport } from '../../src/run/demo/index.ts';

/** Whether what came in is what the manifests promised. */
export const countsText = ({ differing, records }: DemoReport): string =>
  differing.length === 0
    ? `Semua ${records} isian termuat, sama dengan daftar isi tiap situs.`
    : `Jumlah isian berbeda dari daftar isinya: ${differing.join(', ')}.`;

/** Where to look now. */
export const addressesText = (port: number): string =>
  [
    process.stdin.isTTY ? 'Buka di peramban:' : `Jalankan \`npm run preview -- --port ${port}\`, lalu buka:`,
    `  http://lcc.localhost:${port}/  papan untuk warga`,
    `  http://lcc.localhost:${port}/dinding/  layar dinding`,
    `  http://lcc-internal.localhost:${port}/panen/  keadaan panen, untuk petugas`,
  ].join('\n');
