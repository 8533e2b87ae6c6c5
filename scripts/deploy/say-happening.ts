import type { DeployProgress } from '../../src/run/deploy/index.ts';
import { say } from '../run-command.ts';
import { happeningText } from './words.ts';

export function sayHappening(progress: DeployProgress): void {
  const words = happeningText(progress);
  if (words !== undefined) say(words);
}
