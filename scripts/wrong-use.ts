/** The command was typed wrong. Its message is one Indonesian sentence or two, printed as it is; exit code 2. */
export class WrongUse extends Error {
  override name = 'WrongUse';
}
