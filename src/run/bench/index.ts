import type { Bench } from './bench.ts';
import { benchBuild } from './build.ts';
import { benchCheck } from './check.ts';
import { benchEdit } from './edit.ts';
import { benchFeed } from './feed.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchPeers } from './peers.ts';
import { benchPublish } from './publish.ts';
import { benchShapes } from './shape.ts';

export { measureIn } from './measure-in.ts';

/** All measurements, by the word that asks for them. */
export const BENCHES: ReadonlyMap<string, Bench> = new Map([
  ['pembangunan', benchBuild],
  ['pemeriksaan', benchCheck],
  ['penyuntingan', benchEdit],
  ['laik', benchLighthouse],
  ['umpan', benchFeed],
  ['penerbitan', benchPublish],
  ['bentuk', benchShapes],
  ['sejawat', benchPeers],
]);
