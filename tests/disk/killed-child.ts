import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

// Does one of our own writes in a content folder, and is killed where what it wrote is finished and not yet in place.
const [content = '', work = ''] = process.argv.slice(2);
fs.renameSync = () => process.kill(process.pid, 'SIGKILL');
syncBuiltinESMExports();

switch (work) {
  case 'id': {
    const { fillIds } = await import('../../src/run/check/fill-ids.ts');
    await fillIds({ content, situs: 'dinkes' });
    break;
  }
  case 'lengkapi': {
    const { completeSitus } = await import('../../src/starter/write.ts');
    completeSitus(content, 'dinkes', [{ path: 'berita/baru.md', text: '---\njudul: Baru\n---\n' }]);
    break;
  }
  case 'situs.yaml': {
    const { replaceFile } = await import('../../src/disk/replace-file.ts');
    replaceFile(`${content}/dinkes/situs.yaml`, 'diperbarui: 2026-11-24\n');
    break;
  }
}
