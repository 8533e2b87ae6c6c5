import process from 'node:process';
import { runHere } from './run-here.mjs';

// First file of a process that the launcher starts: it has seen to the packages, and this Node is new enough.
const [command, ...args] = process.argv.slice(2);
runHere(command, args);
