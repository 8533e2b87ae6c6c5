import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

const versioned = z.object({ version: z.string() });

/** Version of the program, and the commit that its folder stands at; `null` without Git. */
export function programFacts(root: string): { version: string; commit: string | null } {
  const { version } = versioned.parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
  const git = spawnSync('git', ['rev-parse', '--verify', '--quiet', 'HEAD'], { cwd: root, encoding: 'utf8' });
  return { version, commit: git.status === 0 ? git.stdout.trim() : null };
}
