import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

// Changes the register, and is killed before one of its renames.
const [content = '', before = ''] = process.argv.slice(2);
const { renameSync } = fs;
let renames = 0;
fs.renameSync = (from, to) => {
  renames++;
  if (renames === Number(before)) process.kill(process.pid, 'SIGKILL');
  renameSync(from, to);
};
syncBuiltinESMExports();

const { readKabupaten } = await import('../../src/read/read-kabupaten.ts');
const { prepareChange } = await import('../../src/run/register/index.ts');
const { kabupaten } = readKabupaten(content);
const request = {
  situs: 'kominfo',
  status: 'dihentikan',
  tanggal: '2026-11-20',
  today: '2026-11-24',
  dasar: 'surat 1',
};
const change = kabupaten && prepareChange(request, { content, kabupaten });
if (change && 'write' in change) change.write();
