/** From here on (24.3) running `.ts` is no experiment to Node any more. */
const STEADY = [24, 3];

/**
 * Keeps an early Node 24 from calling it an experiment that it runs `.ts`, here and in all processes that a command
 * starts: that is no word for a clerk. Every later Node is left as it is.
 *
 * @param {string} version of the Node that runs
 */
export function keepQuiet(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major !== STEADY[0] || minor >= STEADY[1]) return;
  const { emitWarning } = process;
  process.emitWarning = (warning, ...rest) => {
    if (rest[0] !== 'ExperimentalWarning') Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
  process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, '--disable-warning=ExperimentalWarning']
    .filter(Boolean)
    .join(' ');
}
