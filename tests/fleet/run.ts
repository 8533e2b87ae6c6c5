import process from 'node:process';
import { buildFleet } from '../../src/run/build/build-fleet.ts';

// A run in a process of its own, to be killed or interrupted. Argument: options as JSON. A line on stdout for each
// thing that happens, and for the report; exit 130 when interrupted.
const told = new AbortController();
process.on('SIGINT', () => told.abort());
const tell = (happening: unknown): void => void process.stdout.write(`${JSON.stringify(happening)}\n`);
const options = JSON.parse(process.argv[2] ?? '');
tell({ type: 'report', ...(await buildFleet(options, tell, told.signal)) });
process.exitCode = told.signal.aborted ? 130 : 0;
