import process from 'node:process';
import { deploy } from './situs.ts';
import { targetWith } from './target-with.ts';

// A deploy in a process of its own, to be killed. Arguments: finished folder, target, hours after noon, options of ssh.
const [folder = '', where = '', hours = '', ...options] = process.argv.slice(2);
await deploy(folder, await targetWith(where, options), { hours: Number(hours) });
