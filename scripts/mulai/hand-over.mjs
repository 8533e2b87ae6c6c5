import { spawn } from 'node:child_process';
import { Stop } from './stop.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a script with another Node on this terminal, and passes on arguments, signals and exit code.
 *
 * @param {string} binary a Node
 * @param {string[]} args
 * @returns {Promise<number>} its exit code; 130 when it was interrupted
 */
export async function handOver(binary, args) {
  // Node 24.0 calls running `.ts` an experiment; that is no word for a clerk.
  const child = spawn(binary, ['--disable-warning=ExperimentalWarning', ...args], { stdio: 'inherit' });
  for (const signal of SIGNALS) {
    // Windows tells every process of a console itself, and knows `kill` only as a sudden end.
    process.on(signal, () => process.platform !== 'win32' && child.kill(signal));
  }
  const { code, signal } = await new Promise((resolve, reject) => {
    child.on('error', reject).on('exit', (code, signal) => resolve({ code, signal }));
  });
  if (signal === null) return code;
  if (SIGNALS.includes(signal)) return 130;
  throw new Stop(3, `Program berhenti mendadak (${signal}). Mungkin memori komputer habis.`);
}
