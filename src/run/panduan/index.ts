/** The door of the guide for staff: it is followed step by step, as its reader would. */
export { GUIDE } from './guide.ts';
export { startDevServer } from './start-command.ts';
export { takePictures } from './take-pictures.ts';
