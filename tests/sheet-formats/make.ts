// Makes tests/fixtures/sheet-formats.json anew: what LibreOffice with Indonesian settings shows for each pair.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bookOf } from './book.ts';
import { pairs } from './pairs.ts';

const INDONESIAN =
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>id-ID</value></prop></item></oor:items>';
/** Semicolon, quotes, UTF-8, all cells as they are shown. */
const AS_SHOWN = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true,true,true';

const folder = mkdtempSync(path.join(tmpdir(), 'sheet-formats-'));
try {
  const profile = path.join(folder, 'profile');
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), INDONESIAN);
  writeFileSync(path.join(folder, 'a.xlsx'), bookOf(pairs));
  const office = [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless'];
  const version = execFileSync('soffice', [...office, '--version'], { encoding: 'utf8' }).split(' ')[1];
  execFileSync(
    'soffice',
    [...office, '--convert-to', AS_SHOWN, '--outdir', folder, path.join(folder, 'a.xlsx')],
    {
      stdio: 'ignore',
    },
  );
  const shown = shownIn(readFileSync(path.join(folder, 'a.csv'), 'utf8'));
  if (shown.length !== pairs.length)
    throw new Error(`expected ${pairs.length} rows, LibreOffice wrote ${shown.length}`);
  const lines = pairs.map((pair, at) => JSON.stringify([...pair, shown[at]]));
  writeFileSync(
    new URL('../fixtures/sheet-formats.json', import.meta.url),
    `{\n"dibuat_dengan": "tests/sheet-formats/make.ts, LibreOffice ${version}, id-ID",\n"pasangan": [\n${lines.join(',\n')}\n]\n}\n`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

/** One cell in each line; a row of nothing is a line too. */
function shownIn(csv: string): string[] {
  return csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^"|"$/g, '').replaceAll('""', '"').trim());
}
