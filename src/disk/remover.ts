import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { remove } from './journal.ts';
import { removeIfEmpty } from './lock.ts';
import { placesIn } from './places.ts';

// A process of its own: removes what the run that started it set aside, and `.tukar` with it where no other run holds
// it. Any number may be at work; what one is kept from, such as a file that is open on Windows, the next one removes.
const { tukar, hapus } = placesIn(path.dirname(process.argv[2] ?? ''));
for (const name of readdirSync(hapus)) await remove(path.join(hapus, name)).catch(() => undefined);
removeIfEmpty(hapus);
removeIfEmpty(tukar);
