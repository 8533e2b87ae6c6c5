import type { Target } from '../../src/publish/index.ts';
import { sshTarget } from '../../src/publish/targets/ssh.ts';
import { targetOf } from './situs.ts';

/** A target at its address, reached with these options where it is one of ssh. */
export async function targetWith(address: string, options: readonly string[]): Promise<Target> {
  if (!address.startsWith('ssh:')) return targetOf(address);
  const target = sshTarget(address.slice('ssh:'.length), options);
  if (!target) throw new Error('no such target');
  return target;
}
