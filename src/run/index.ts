/** The door to what several commands begin with; each command has its own, so that none loads what another needs. */

export { BOARDS } from './boards.ts';
export { withContentLock } from './content-lock.ts';
export { type OpenContent, openContent } from './open-content.ts';
export { boardRows, publishedRows } from './published-rows.ts';
export { type RoomHosts, roomHosts } from './room-hosts.ts';
export { type RoomPlaces, roomPlaces } from './room-places.ts';
export { situsFolders } from './situs-folders.ts';
