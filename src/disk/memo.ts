/** Remembers what is dear to find out about bytes: the size of a picture, the words of a PDF, the tree of a page. */
export interface Memo {
  /**
   * @param key kind of question and SHA-256 of all that the answer depends on
   * @param isSettled whether an answer may be given again: one that was cut short by a limit of this machine may not.
   * Absent: every answer
   * @returns what `find` gave, now or when it was last asked: plain data, which nobody may change
   */
  recall<T>(key: string, find: () => T | Promise<T>, isSettled?: (found: T) => boolean): Promise<T>;
  /** The same for who cannot wait. */
  recallNow<T>(key: string, find: () => T): T;
  /** All was asked that is of use now: what was not asked for since the last time is forgotten. */
  settle(): void;
}

/** Remembers nothing. */
export const noMemo: Memo = {
  recall: async (_key, find) => find(),
  recallNow: (_key, find) => find(),
  settle: () => undefined,
};
