import type { MadeKey } from '../../src/run/kunci/index.ts';

export const NOT_NAMED = 'Sebut situsnya, misalnya `npm run kunci dinkes`.';

export const madeText = (situs: string, { id, file }: MadeKey): string =>
  `Kunci ${id} untuk ${situs} dibuat. Kunci rahasianya di ${file}; jangan dibagikan.`;

export const notInRegister = (situs: string): string =>
  `Kunci untuk ${situs} belum dibuat: tempatnya di \`_kabupaten/register.yaml\` (untuk papan: \`lcc\` di \`_kabupaten/kabupaten.yaml\`) tidak ada, atau berkas itu ditulis dengan cara yang tidak dapat diubah oleh program. Rapikan berkas itu, lalu ulangi.`;
