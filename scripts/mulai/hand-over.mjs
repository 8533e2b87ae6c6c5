import { spawn } from 'node:child_process';
import process from 'node:process';
import { Stop } from './stop.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Node 24.0 calls running `.ts` an experiment; that is no word for a clerk. */
export const QUIET = '--disable-warning=ExperimentalWarning';

/**
 * Runs a script with another Node on this terminal, and passes on arguments, signals and exit code.
 *
 * @param {string} binary a Node
 * @param {string[]} args
 * @returns {Promise<number>} its exit code; 130 when it was interrupted
 */
export const handOver = async (binary, args) =>
  exitCodeOf(await endOf(spawn(binary, [QUIET, ...args], { stdio: 'inherit' })));

/**
 * Waits for the end of a process, and passes on signals until then.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {() => void} passed called after each
 * @returns {Promise<{ code: number | null, signal: string | null, isInterrupted: boolean }>} `isInterrupted`: a signal was passed on
 */
export async function endOf(child, passed = () => {}) {
  let isInterrupted = false;
  const pass = (signal) => {
    isInterrupted = true;
    // Windows tells every process of a console itself, and knows `kill` only as a sudden end.
    if (process.platform !== 'win32') child.kill(signal);
    passed();
  };
  for (const signal of SIGNALS) process.on(signal, pass);
  const end = await new Promise((resolve, reject) => {
    child.on('error', reject).on('exit', (code, signal) => resolve({ code, signal }));
  });
  for (const signal of SIGNALS) process.off(signal, pass);
  return { ...end, isInterrupted };
}

/**
 * @param {{ code: number | null, signal: string | null }} end
 * @returns {number}
 */
export function exitCodeOf({ code, signal }) {
  if (signal === null) return code ?? 3;
  if (SIGNALS.includes(signal)) return 130;
  throw new Stop(3, `Program berhenti mendadak (${signal}). Mungkin memori komputer habis.`);
}
