import { emblemSvg } from '../../model/emblem.ts';
import type { Problem } from '../../problems/problem.ts';
import { judgePublished } from '../../rules/judge-published.ts';
import { changesSince, type EarlierReport } from '../../rules/report/changes.ts';
import { addressesOf } from '../../rules/report/outer-links.ts';
import type { Report } from '../../rules/report/report.ts';
import type { Ruleset } from '../../rules/ruleset.ts';
import { Today } from '../../text/today.ts';
import { askHosts } from './ask-hosts.ts';
import { type CheckJob, checkFleet } from './check-fleet.ts';
import { readPublished } from './read-published.ts';

interface Job extends CheckJob {
  /** Of what all sites share. */
  problems: readonly Problem[];
  ruleset: Ruleset;
  /** Folder of finished sites to judge too. */
  published?: string;
  earlier?: EarlierReport | undefined;
  /** Whether other hosts are asked for what is linked there. */
  asksHosts: boolean;
}

/** The report of some sites, with what else was asked for: finished sites, an earlier report, other hosts. */
export async function checkSites(job: Job): Promise<Report> {
  const { kabupaten, tanggal, problems, ruleset, published, earlier, asksHosts, signal } = job;
  const checked = await checkFleet(job);
  const { register, identitas } = kabupaten;
  const situs =
    published === undefined
      ? checked
      : checked.map((one) => ({
          ...one,
          published: judgePublished(readPublished(published, one), ruleset, Today.only(tanggal)),
        }));
  return {
    tanggal,
    aturan: ruleset.versi,
    kabupaten: identitas.nama,
    lambang: emblemSvg({ kabupaten, jenis: 'sekretariat_daerah' }),
    pengelola: register.find(({ id }) => id === identitas.peran?.register)?.nama,
    problems,
    situs,
    ...(earlier && { perubahan: changesSince(earlier, { situs }) }),
    ...(asksHosts && { outerLinks: await askHosts(addressesOf(situs), { signal }) }),
  };
}
