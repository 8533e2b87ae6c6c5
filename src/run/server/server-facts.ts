import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { Penerbitan } from '../../koleksi/kabupaten/penerbitan.ts';
import type { Kabupaten } from '../../model/kabupaten.ts';
import type { ServedSitus, ServerFacts } from '../../publish/index.ts';

/** Of a manifest only what a server needs. */
const manifest = z.object({
  alihkan: z.array(z.object({ lama: z.string(), baru: z.string() })).nullish(),
});

export interface Known {
  kabupaten: Kabupaten;
  penerbitan: Penerbitan;
  /** Folder of finished sites, for the old addresses that they name. */
  keluaran: string;
}

/**
 * What the configuration of a server is made of: every host of the register, and of each finished situs its old
 * addresses. A body that has ended is served on: its address leads to who took over.
 */
export function serverFactsOf({ kabupaten, penerbitan, keluaran }: Known): ServerFacts {
  const { domain, lcc } = kabupaten.identitas;
  const { folder = '/srv/situs', internal, rantai, kunci } = penerbitan.server ?? {};
  const live = `/etc/letsencrypt/live/${domain}`;
  const sites: ServedSitus[] = [
    ...kabupaten.register.map(({ id, host }) => ({
      id,
      host,
      moved: movedIn(keluaran, id),
      isClosed: false,
    })),
    { id: 'lcc', host: lcc.host, moved: [], isClosed: false },
    ...(internal ? [{ id: 'lcc-internal', host: internal, moved: [], isClosed: true }] : []),
  ];
  return {
    folder,
    sites,
    certificate: { chain: rantai ?? `${live}/fullchain.pem`, key: kunci ?? `${live}/privkey.pem` },
    listen: { addresses: ['0.0.0.0', '[::]'], http: 80, https: 443 },
    logs: '/var/log/situs',
    acme: '/var/www/acme',
    passwords: '/etc/situs/sandi',
  };
}

function movedIn(keluaran: string, id: string): ServedSitus['moved'] {
  const file = path.join(keluaran, id, 'lcc.json');
  if (!existsSync(file)) return [];
  const { alihkan } = manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  return (alihkan ?? []).map(({ lama, baru }) => ({ from: lama, to: baru }));
}
