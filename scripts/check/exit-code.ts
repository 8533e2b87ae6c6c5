import { isSalah } from '../../src/problems/problem.ts';
import { type Report, withStatus } from '../../src/rules/report/report.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

/** 1 where something must be mended before the sites can be built; with `ketat` also where a wajib is not fulfilled. */
export function exitCodeOf({ problems, situs }: Report, { ketat }: { ketat: boolean }): ExitCode {
  const all = [...problems, ...situs.flatMap((one) => one.problems)];
  const failed = situs.flatMap((one) => withStatus(one, 'gagal'));
  const stops = all.some(isSalah) || (ketat && failed.some(({ tingkat }) => tingkat === 'wajib'));
  return stops ? EXIT.contentNeedsWork : EXIT.done;
}
