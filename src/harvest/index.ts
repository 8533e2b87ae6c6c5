/** The door of the command center's harvest: sources, judging, store. */

export { type FleetHarvest, type HarvestedFleet, harvestFleet } from './harvest-fleet.ts';
export type { OnlineHarvest } from './harvest-online.ts';
export { type Harvested, harvestSitus } from './harvest-situs.ts';
export { LARGEST, type Source, SourceFault } from './source.ts';
export { documentSource } from './sources/documents.ts';
export { folderSource } from './sources/folder.ts';
export type { Which, Window } from './store/ask-items.ts';
export type { StoredSitus } from './store/ask-situs.ts';
export type { Baseline } from './store/baseline.ts';
export type { Run } from './store/history.ts';
export type { FinishedRound, KeptState, Turn } from './store/states.ts';
export { openStore, type Store } from './store/store.ts';
export type { Changes } from './store/take-situs.ts';
