/** The door of the writing room. */
export { type OpenRoom, openRoom, type RoomRun } from './open-room.ts';
