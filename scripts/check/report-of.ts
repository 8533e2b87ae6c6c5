import { readFileSync } from 'node:fs';
import { emblemSvg } from '../../src/model/emblem.ts';
import type { Kabupaten } from '../../src/model/kabupaten.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { decodeText } from '../../src/read/text.ts';
import { judgePublished } from '../../src/rules/judge-published.ts';
import { changesSince, earlierReportOf } from '../../src/rules/report/changes.ts';
import { addressesOf } from '../../src/rules/report/outer-links.ts';
import type { Report, SitusVerdict } from '../../src/rules/report/report.ts';
import type { Ruleset } from '../../src/rules/ruleset.ts';
import { WrongUse } from '../wrong-use.ts';
import { askHosts } from './ask-hosts.ts';
import { readPublished } from './read-published.ts';

interface Checked {
  kabupaten: Kabupaten;
  tanggal: string;
  problems: readonly Problem[];
  situs: readonly SitusVerdict[];
}

interface Asked {
  aturan: Ruleset;
  banding: string | undefined;
  terbit: boolean;
  'tautan-luar': boolean;
  keluaran: string;
}

/** The report of what was checked, with what else was asked for: finished sites, an earlier report, other hosts. */
export async function reportOf(
  { kabupaten, tanggal, problems, situs: checked }: Checked,
  asked: Asked,
  signal: AbortSignal,
): Promise<Report> {
  const earlier = asked.banding === undefined ? undefined : earlierIn(asked.banding);
  const { register, identitas } = kabupaten;
  const situs = asked.terbit
    ? checked.map((one) => ({
        ...one,
        published: judgePublished(readPublished(asked.keluaran, one), asked.aturan, tanggal),
      }))
    : checked;
  return {
    tanggal,
    aturan: asked.aturan.versi,
    kabupaten: identitas.nama,
    lambang: emblemSvg({ kabupaten, jenis: 'sekretariat_daerah' }),
    pengelola: register.find(({ id }) => id === identitas.peran?.register)?.nama,
    problems,
    situs,
    ...(earlier && { perubahan: changesSince(earlier, { situs }) }),
    ...(asked['tautan-luar'] && { outerLinks: await askHosts(addressesOf(situs), { signal }) }),
  };
}

function earlierIn(file: string): ReturnType<typeof earlierReportOf> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new WrongUse(`--banding: berkas \`${file}\` tidak dapat dibuka.`);
  }
  // Saved by `>` it begins with what npm printed, and on some Windows is UTF-16.
  const text = decodeText(bytes)?.text ?? '';
  const earlier = earlierReportOf(text.slice(Math.max(0, text.indexOf('{'))));
  if (!earlier) throw new WrongUse(`--banding: \`${file}\` bukan laporan dari \`--format json\`.`);
  return earlier;
}
