import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { oneAtATime } from './one-at-a-time.mjs';
import { installIn } from './run-npm.mjs';
import { Stop, say } from './stop.mjs';

/**
 * Sees to it that `node_modules` is what the lock file says, on this platform. Does not start npm when it is.
 *
 * @param {string} root folder of the project
 */
export async function ensurePackages(root) {
  const lockFile = path.join(root, 'package-lock.json');
  if (!existsSync(lockFile)) {
    throw new Stop(3, 'Berkas package-lock.json tidak ada. Ambil kembali seluruh folder program ini.');
  }
  const stampFile = path.join(root, 'node_modules', '.mulai');
  // A folder zipped on Linux may be opened on Windows: its packages hold programs for the other platform.
  const hash = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  const wanted = `${hash} ${process.platform} ${process.arch}\n`;
  const isDone = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted;
  if (isDone()) return;

  await oneAtATime(path.join(root, '.cache', 'siapkan.kunci'), async (alsoAtWork) => {
    if (isDone()) return;
    say('Memasang pustaka program (sekali saja, beberapa menit) …');
    rmSync(stampFile, { force: true });
    if (!(await installIn(root, alsoAtWork))) {
      throw new Stop(
        3,
        'Pustaka program belum terpasang; sebabnya tertulis di atas. Periksa sambungan internet, lalu ulangi perintah ini.',
      );
    }
    writeFileSync(stampFile, wanted);
  });
}
