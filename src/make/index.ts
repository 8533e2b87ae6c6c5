/** The door of making: a known situs becomes every file of its folder. */
export { forgetLastRecord } from './last/record.ts';
export { makeBoard } from './make-board.ts';
export { type Last, makeSitus } from './make-situs.ts';
export { PageFault } from './page-fault.ts';
export { keptPicture, scaledPicture } from './pictures.ts';
export { searchFilesOf } from './search.ts';
export { sharePicture } from './share-picture.ts';
export { Stopwatch } from './stopwatch.ts';
