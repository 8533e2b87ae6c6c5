import { posix } from 'node:path';
import { quote } from '../../problems/words.ts';
import { placeIn } from '../folder.ts';
import { alternativesOfIsian } from '../judge/alternatives.ts';
import type { Check } from '../rule.ts';

const NAMED = /\bgaruda([ _-]*pancasila)?\b|\blambang[ _-]*negara\b/i;

export const check: Check = (input) => {
  const names = [...input.situs.pictures.keys()];
  const texts = alternativesOfIsian(input.folder);
  return {
    subjects: names.length + texts.length > 0 ? 1 : 0,
    findings: [
      ...names
        .filter((path) => NAMED.test(posix.basename(path).replace(/[._-]/g, ' ')))
        .map((path) => ({ where: placeIn(input.folder, path), subject: quote(posix.basename(path)) })),
      ...texts
        .filter(({ text }) => NAMED.test(text))
        .map(({ text, where }) => ({ where, subject: quote(text) })),
    ],
  };
};
