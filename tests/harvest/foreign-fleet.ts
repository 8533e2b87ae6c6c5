import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type HarvestedFleet, harvestFleet, openStore, type Store } from '../../src/harvest/index.ts';
import { barisRegister } from '../../src/koleksi/kabupaten/register.ts';
import { openNetwork } from '../../src/network/network.ts';
import type { ForeignSite } from '../../src/run/demo/foreign-sites.ts';

/** One situs of another system on this machine, and a store that takes it in. */
export interface Foreign extends AsyncDisposable {
  origin: string;
  store: Store;
  /** Addresses in the order in which they were asked, and whether with a condition. */
  asked: string[];
  harvest: () => Promise<HarvestedFleet['situs'][number]>;
}

export async function foreignFleet(
  jenis: 'wordpress' | 'rss' | 'ckan',
  site: ForeignSite,
  { below = '/' }: { below?: string } = {},
): Promise<Foreign> {
  const asked: string[] = [];
  const server = createServer((of, to) => {
    const isConditional = of.headers['if-none-match'] !== undefined;
    asked.push(`${isConditional ? '?' : ''}${of.url}`);
    const { status, type, body, headers } = site(of.url ?? '/');
    const isSame = headers?.['etag'] !== undefined && of.headers['if-none-match'] === headers['etag'];
    to.writeHead(isSame ? 304 : status, { 'content-type': type, ...headers }).end(isSame ? undefined : body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return atAddress(jenis, `${origin}${below}`, asked, () => {
    server.closeAllConnections();
    server.close();
  });
}

/** The same of a server that stands already. */
export async function atAddress(
  jenis: 'wordpress' | 'rss' | 'ckan',
  alamat: string,
  asked: string[] = [],
  close: () => void = () => {},
): Promise<Foreign> {
  const { signal } = new AbortController();
  const nowMs = (): number => Date.parse('2026-11-24T00:00:00Z');
  const network = openNetwork({ mayAsk: () => true, nowMs, signal, patience: { tries: 1 } });
  const store = await openStore();
  const row = barisRegister.parse({
    ...{ id: 'lain', nama: 'Dinas Lain', singkatan: 'Lain', jenis: 'dinas', host: 'lain.contohkab.go.id' },
    ...{ status: 'terbatas', bukti: 'terverifikasi', sumber: { jenis, alamat } },
  });
  return {
    ...{ origin: new URL(alamat).origin, store, asked },
    async harvest() {
      const { situs, defects } = await harvestFleet({
        ...{ rows: [row], store, network, tanggal: '2026-11-24', kodeWilayah: '99.01', nowMs, signal },
        accepted: new Set(),
      });
      const [one] = situs;
      if (!one || defects.length > 0) throw new AggregateError(defects, 'the harvest failed at us');
      return one;
    },
    async [Symbol.asyncDispose]() {
      await network.close();
      await store.close();
      close();
    },
  };
}
