import { ROOT } from '../../disk/program.ts';
import { cronText, dnsText, SERVERS, systemdText } from '../../publish/index.ts';
import { type Known, serverFactsOf } from './server-facts.ts';

type ServerText = (known: Known) => string;

const configurations = Object.entries(SERVERS).map(([kind, textOf]): [string, ServerText] => [
  kind,
  (known) => textOf(serverFactsOf(known)),
]);

const nightsOf = ({ kabupaten, penerbitan }: Known): Parameters<typeof cronText>[0] => ({
  program: ROOT,
  user: penerbitan.server?.pengguna ?? 'situs',
  zone: kabupaten.identitas.zona_waktu,
});

/** What can be written for a server, by the word that asks for it. */
export const SERVER_TEXTS: ReadonlyMap<string, ServerText> = new Map([
  ...configurations,
  [
    'dns',
    (known) =>
      dnsText({
        domain: known.kabupaten.identitas.domain,
        hosts: serverFactsOf(known).sites.map(({ host }) => host),
        addresses: known.penerbitan.server?.alamat ?? [],
      }),
  ],
  ['systemd', (known) => systemdText(nightsOf(known))],
  ['cron', (known) => cronText(nightsOf(known))],
]);
