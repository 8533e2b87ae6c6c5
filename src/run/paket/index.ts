/** The door of `paket`. */
export { type Packed, packSitus } from './pack-situs.ts';
