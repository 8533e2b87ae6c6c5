import { sha256Of } from '../../../feed/hash.ts';
import { releaseDamaged } from '../../../problems/publishing.ts';
import { LIST, listedIn } from '../../listed.ts';
import { Refused } from '../../refused.ts';
import type { Connection } from './connection.ts';
import { refusalOf } from './refusal.ts';
import { quoted } from './shell.ts';

interface At {
  situs: string;
  connection: Connection;
  /** Of the release there, absolute. */
  folder: string;
}

/** The first file of a release there that is gone or other than its list says; every byte is read there. */
export async function faultThere(
  list: string,
  { situs, connection, folder }: At,
): Promise<string | undefined> {
  const files = listedIn(list)?.files;
  if (!files) return LIST;
  const sums = [...files.values()].map(({ path, sha256 }) => `${sha256}  ${path}\n`);
  const lines = `cd ${quoted(folder)} || exit 2\nsha256sum --quiet --strict -c - 2>/dev/null`;
  const ran = await connection.tried(lines, `${sums.join('')}${sha256Of(list)}  ${LIST}\n`);
  if (ran.code === 0) return undefined;
  const fault = /^(.*): FAILED/m.exec(ran.stdout)?.[1];
  if (fault === undefined) throw refusalOf(ran, situs, connection.remote);
  return fault;
}

/** @throws Refused where a release there is not whole */
export async function refuseDamaged(list: string, rilis: string, at: At): Promise<void> {
  const file = await faultThere(list, at);
  if (file !== undefined) throw new Refused(releaseDamaged.at({ path: at.situs }, { rilis, file }));
}
