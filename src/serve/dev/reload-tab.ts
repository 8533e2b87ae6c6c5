/**
 * Runs in each tab: reloads it when its situs has changed.
 *
 * The page says by a `Server-Timing` header which reading it was made from, so that a change between its making and
 * this script's first word is not missed.
 */
const situs = location.hostname.replace(/\.?localhost$/, '');
const [page] = performance.getEntriesByType('navigation');
const versi =
  page instanceof PerformanceNavigationTiming
    ? page.serverTiming.find(({ name }) => name === 'versi')
    : undefined;

import.meta.hot?.on('pratinjau:berubah', (changed: { situs: string | null }) => {
  if (situs === '' || changed.situs === null || changed.situs === situs) location.reload();
});
import.meta.hot?.send('pratinjau:dibuka', { situs, versi: Number(versi?.description ?? 0) });
