/** The finished folder of one situs, as far as rules judge it. */
export interface PublishedInput {
  /** Id of the situs: places begin with it. */
  id: string;
  host: string;
  /** Bytes of every file, by its path below the folder. */
  sizes: ReadonlyMap<string, number>;
  /** Text of every HTML page, by its path. */
  pages: ReadonlyMap<string, string>;
}
