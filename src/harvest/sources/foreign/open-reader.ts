import { moduleAt } from '../../../disk/program.ts';
import { type Limits, openPool, patienceMsOf } from '../../../fleet/index.ts';
import { SourceFault } from '../../source.ts';
import { type ForeignQuestion, type ForeignRead, foreignRead } from './record.ts';

/** Reads documents of others where they can do no harm. */
export interface ForeignReader {
  /** @throws SourceFault where they are not what was asked for, or more than a child may take */
  read: (
    question: Omit<ForeignQuestion, 'documents'> & { documents: readonly Uint8Array[] },
  ) => Promise<ForeignRead>;
  close: () => Promise<void>;
}

/** A page of a hundred posts is read in a tenth of a second. */
const LIMITS: Limits = { baseMs: 20_000, perMegabyteMs: 2_000, memoryMb: 768 };

export function openReader(signal: AbortSignal): ForeignReader {
  const worker = moduleAt('src/harvest/sources/foreign/worker.ts').href;
  const pool = openPool({ size: 2, worker, limits: LIMITS, signal });
  return {
    async read({ documents, ...question }) {
      const bytes = documents.reduce((sum, { length }) => sum + length, 0);
      const { ending } = await pool.ask({
        question: { ...question, documents: documents.map((one) => Buffer.from(one).toString('base64')) },
        answer: foreignRead,
        patienceMs: patienceMsOf(bytes, LIMITS),
      });
      signal.throwIfAborted();
      if (ending.type === 'threw') throw new Error(ending.thrown.message);
      if (ending.type !== 'done')
        throw new SourceFault('isinya tidak dapat dibaca dengan waktu dan memori yang wajar');
      if (ending.answer.refused !== undefined) throw new SourceFault(ending.answer.refused);
      return ending.answer;
    },
    close: () => pool.close(),
  };
}
