import process from 'node:process';
import { Refused } from '../../src/publish/index.ts';
import { deploy, targetOf } from './situs.ts';

// A deploy in a process of its own. Arguments: finished folder, target, hours after noon. Says what it came to.
const [folder = '', where = '', hours = ''] = process.argv.slice(2);
try {
  const { kind } = await deploy(folder, await targetOf(where), { hours: Number(hours) });
  process.stdout.write(`${kind}\n`);
} catch (error) {
  process.stdout.write(error instanceof Refused ? `${error.problem.kode}\n` : `${String(error)}\n`);
}
