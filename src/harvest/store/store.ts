import { type Answer, answersOf, keepAnswers } from './answers.ts';
import { daysIn, publishedIn, type Span } from './ask-days.ts';
import { countOf, each, newest, type Which, type Window, yearsOf } from './ask-items.ts';
import { countsIn, heldIn, keptOutIn, knownOf, situsIn, waitingOf } from './ask-situs.ts';
import { baselinesIn, keepBaseline } from './baseline.ts';
import { filesWanted, fileText, keepFile } from './files.ts';
import { runsIn } from './history.ts';
import { openDatabase } from './open.ts';
import { acceptedOf, keepAccepted, type Statement } from './releases.ts';
import {
  type FinishedRound,
  keepRound,
  keepState,
  roundsIn,
  type StateNow,
  statesIn,
  turnsIn,
} from './states.ts';
import { type Delivery, takeSitus } from './take-situs.ts';

export type Store = Awaited<ReturnType<typeof openStore>>;

/**
 * What the command center holds of all sites, behind named operations: no SQL stands outside this folder.
 *
 * @param file absolute path of a store that stays; absent: one in memory
 */
export async function openStore(file?: string) {
  const db = await openDatabase(file);
  return {
    /** Everything of one situs in one transaction. */
    take: (delivery: Delivery) => takeSitus(db, delivery),
    known: (situs: string) => knownOf(db, situs),
    waiting: (situs: string) => waitingOf(db, situs),
    situs: () => situsIn(db),
    /** Of all sites, or of one. */
    counts: (situs?: string) => countsIn(db, situs),
    keptOut: () => keptOutIn(db),
    held: () => heldIn(db),
    newest: (which: Which, window: Window) => newest(db, which, window),
    count: (which: Which) => countOf(db, which),
    years: (which: Which) => yearsOf(db, which),
    each: (which: Which) => each(db, which),
    /** How much was published on each day by each situs. */
    days: (span: Span) => daysIn(db, span),
    /** The newest records of these days. */
    published: (span: Span, most: number) => publishedIn(db, span, most),
    filesWanted: (situs: string) => filesWanted(db, situs),
    keepFile: (file: { situs: string; sha256: string; teks: string }) => keepFile(db, file),
    file: (situs: string, sha256: string) => fileText(db, situs, sha256),
    runs: (most: number) => runsIn(db, most),
    /** What documents of one situs were told by, by address. */
    answers: (situs: string) => answersOf(db, situs),
    keepAnswers: (situs: string, answers: readonly Answer[]) => keepAnswers(db, situs, answers),
    /** The newest signed release that was accepted of one situs. */
    accepted: (situs: string) => acceptedOf(db, situs),
    keepAccepted: (situs: string, statement: Statement) => keepAccepted(db, situs, statement),
    /** How the newest harvest of a situs ended. */
    keepState: (state: StateNow) => keepState(db, state),
    states: () => statesIn(db),
    /** The newest changes of states first. */
    turns: (most: number) => turnsIn(db, most),
    keepRound: (round: FinishedRound) => keepRound(db, round),
    rounds: (most: number) => roundsIn(db, most),
    keepBaseline: (tanggal: string) => keepBaseline(db, tanggal),
    baselines: () => baselinesIn(db),
    close: () => db.destroy(),
  };
}
