import { readFileSync } from 'node:fs';
import { writeSitus } from '../../src/starter/write.ts';

// Makes the situs that a JSON file describes, to be killed meanwhile; says on stdout when it begins.
const [job = ''] = process.argv.slice(2);
const situs = JSON.parse(readFileSync(job, 'utf8'));
process.stdout.write('mulai\n');
writeSitus({ ...situs, pid: process.pid });
