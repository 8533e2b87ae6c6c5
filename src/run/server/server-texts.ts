import { ROOT } from '../../disk/program.ts';
import { cronText, dnsText, roomText, SERVERS, systemdText } from '../../publish/index.ts';
import { roomHosts } from '../room-hosts.ts';
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

/** Where the room listens unless it is told otherwise. */
const ROOM_PORT = 4322;

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
  [
    'ruang',
    (known) => {
      const { room, preview } = roomHosts(known.kabupaten, known.penerbitan);
      const { certificate, listen } = serverFactsOf(known);
      return roomText({
        ...nightsOf(known),
        ...{ host: room, previewHost: preview, port: ROOM_PORT, certificate, listen },
      });
    },
  ],
  ['cron', (known) => cronText(nightsOf(known))],
]);
