import { readFileSync } from 'node:fs';
import { decide, stage } from '../../src/succession/replace.ts';

// Replaces the folders that a JSON file describes, to be killed meanwhile; says on stdout when it begins.
const [job = ''] = process.argv.slice(2);
const { content, folders, register } = JSON.parse(readFileSync(job, 'utf8'));
process.stdout.write('mulai\n');
await decide(content, stage(content, { folders, register, pid: process.pid }));
