import { confirm, isCancel } from '@clack/prompts';
import { QUESTION } from './words.ts';

/** Whether the person at the terminal wants it written; `undefined` where there is no terminal to ask at. */
export async function confirmed(signal: AbortSignal): Promise<boolean | undefined> {
  const { stdin: input, stderr: output } = process;
  if (!input.isTTY || !output.isTTY) return undefined;
  const answer = await confirm({
    ...{ input, output, signal },
    ...{ message: QUESTION, active: 'Ya', inactive: 'Tidak' },
  });
  return !isCancel(answer) && answer;
}
