/** Ends a command with words for people and an exit code; `start.mjs` prints and obeys it. */
export class Stop extends Error {
  /**
   * @param {number} code 2 wrong use, 3 the machine failed, 130 interrupted
   * @param {string} words one Indonesian line
   */
  constructor(code, words) {
    super(words);
    this.code = code;
  }
}

/** @param {string} words progress or advice for people; stdout belongs to the command itself */
export const say = (words) => void process.stderr.write(`${words}\n`);
