/** Remembers what is dear to find out about a file's bytes: the size of a picture, the pages of a PDF. */
export interface Memo {
  /**
   * @param key kind of question and SHA-256 of the bytes
   * @returns what `find` gave, now or when it was last asked; plain data
   */
  recall<T>(key: string, find: () => Promise<T>): Promise<T>;
}

/** Remembers nothing. */
export const noMemo: Memo = { recall: (_key, find) => find() };
