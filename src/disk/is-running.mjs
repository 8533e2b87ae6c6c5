/**
 * Whether a process of this machine lives; plain JavaScript, as the launcher asks it too.
 *
 * A pid is given again after a while: where another process may have it by then, ask `isAlive` of `identity.ts`.
 *
 * @param {number} pid
 */
export function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It lives, and belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
