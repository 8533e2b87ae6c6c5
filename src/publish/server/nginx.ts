import { CACHE_CONTROL, EVERYWHERE, IMMUTABLE, OPEN_TO_ALL } from '../headers.ts';
import { ANY_TYPE, BY_ENDING, BY_NAME } from '../media-types.ts';
import {
  HIDDEN_BUT,
  HSTS,
  locationText,
  METHODS,
  plain,
  portText,
  RATE,
  type ServerFacts,
  TWIN,
} from './facts.ts';

/**
 * Configuration for nginx 1.22 or newer, to be included inside `http { }` (Debian: a file in `/etc/nginx/conf.d/`).
 *
 * One server answers for all hosts, by a map from host to folder, so that all answer alike. Headers stand in `server`
 * only, since one inside a `location` would drop all others; what differs between addresses is a `map`.
 */
export function nginxText(facts: ServerFacts): string {
  const groups = [false, true].map((isClosed) => facts.sites.filter((one) => one.isClosed === isClosed));
  const served = groups.flatMap((sites) => (sites.length > 0 ? [site(facts, sites)] : []));
  return [head(facts), strangers(facts), ...served].join('\n');
}

/** A string of nginx. @throws RangeError where it holds `$`, which begins a variable there and cannot be escaped */
function quoted(text: string): string {
  if (/[$\n\r]/.test(text)) throw new RangeError(`not for nginx: ${JSON.stringify(text)}`);
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** A regular expression of nginx (PCRE); quoted, since braces would open a block. */
const matching = (regex: string): string => `"~${regex.replaceAll('"', '\\"')}"`;

const headers = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all)
    .map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`)
    .join('\n');

const rows = (all: readonly string[]): string => all.map((row) => `    ${row}`).join('\n');

function head({ sites, logs }: ServerFacts): string {
  const moved = sites.flatMap(({ host, moved: all }) =>
    all.map(({ from, to }) => `${quoted(`${plain(host)}${from}`)} ${quoted(locationText(to))};`),
  );
  return `# Dibuat oleh \`npm run server -- nginx\`. Jangan disunting di sini; jalankan perintah itu lagi.
# Perlu paket Debian nginx dan libnginx-mod-http-brotli-static.
map_hash_bucket_size 512;
map_hash_max_size 65536;
server_names_hash_bucket_size 128;
server_names_hash_max_size 4096;
server_tokens off;

# Alamat orang tidak dicatat utuh, dan kata yang dicarinya tidak dicatat.
map $remote_addr $asal_samar {
    ${matching(String.raw`^(?<awal4>\d+\.\d+\.\d+)\.`)} $awal4.0;
    ${matching('^(?<awal6>[0-9a-f]+:[0-9a-f]+:[0-9a-f]+):')} $awal6::;
    default -;
}
map $request_uri $tanpa_tanya {
    ${matching('^(?<jalan>[^?]*)')} $jalan;
}
log_format kunjungan '$asal_samar - - [$time_local] "$request_method $host$tanpa_tanya HTTP/1.1" $status $body_bytes_sent "-" "$http_user_agent"';

limit_req_zone $binary_remote_addr zone=tiap_alamat:10m rate=${RATE.perSecond}r/s;

map $host $situs {
${rows(sites.map(({ host, id }) => `${plain(host)} ${plain(id)};`))}
}
map $host$uri $alih {
    default "";
${rows(moved)}
}
map $uri $simpan {
    default ${quoted(CACHE_CONTROL.revalidate)};
    ${matching(IMMUTABLE)} ${quoted(CACHE_CONTROL.immutable)};
}
map $uri $terbuka {
    default "";
    ${matching(OPEN_TO_ALL)} "*";
}
map $request_method $yang_boleh {
    default ${quoted(METHODS.join(', '))};
${rows(METHODS.map((method) => `${method} "";`))}
}
access_log ${plain(`${logs}/kunjungan.log`)} kunjungan;
`;
}

const listen = ({ listen: { addresses } }: ServerFacts, port: number, more: string): string =>
  addresses.map((address) => `    listen ${plain(address)}:${port}${more};`).join('\n');

/** Who asks for no host of ours, and who asks without TLS. */
function strangers(facts: ServerFacts): string {
  const { sites, acme } = facts;
  const { http, https } = facts.listen;
  return `# Host yang tidak dikenal ditolak.
server {
${listen(facts, http, ' default_server')}
    server_name _;
    return 421;
}
server {
${listen(facts, https, ' ssl http2 default_server')}
    server_name _;
    ssl_reject_handshake on;
}
server {
${listen(facts, http, '')}
    server_name ${sites.map(({ host }) => plain(host)).join('\n        ')};
    location /.well-known/acme-challenge/ { root ${plain(acme)}; }
    location / { return 301 https://$host${portText(https, 443)}$request_uri; }
}
`;
}

function site(facts: ServerFacts, sites: ServerFacts['sites']): string {
  const { folder, certificate, passwords } = facts;
  const isClosed = sites.some((one) => one.isClosed);
  const named = Object.entries(BY_NAME).map(
    ([name, type]) =>
      `    location ~ /${name.replaceAll('.', String.raw`\.`)}$ { types { } default_type ${quoted(type)}; try_files $uri =404; }`,
  );
  return `server {
${listen(facts, facts.listen.https, ' ssl http2')}
    server_name ${sites.map(({ host }) => plain(host)).join('\n        ')};
    ssl_certificate ${plain(certificate.chain)};
    ssl_certificate_key ${plain(certificate.key)};
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:TLS:10m;
    ssl_session_tickets off;

    root ${plain(folder)}/$situs/current;
    index index.html;
    autoindex off;
    absolute_redirect off;
    etag on;
    gzip off;
    gzip_static on;
    brotli_static on;
    gzip_vary on;
    client_max_body_size 1k;
    limit_req zone=tiap_alamat burst=${RATE.atOnce} nodelay;
    limit_req_status 429;
${isClosed ? `    auth_basic "Khusus petugas";\n    auth_basic_user_file ${plain(passwords)};\n` : ''}
    types {
${Object.entries(BY_ENDING)
  .map(([ending, type]) => `        ${quoted(type)} ${ending};`)
  .join('\n')}
    }
    default_type ${ANY_TYPE};

${headers({ ...EVERYWHERE, ...HSTS })}
    add_header Cache-Control $simpan always;
    add_header Access-Control-Allow-Origin $terbuka always;
    add_header Allow $yang_boleh always;

    if ($yang_boleh) { return 405; }
    if ($alih) { return 301 $alih; }
    error_page 403 404 =404 /404.html;
    location = /404.html { internal; }
    location ~ "${HIDDEN_BUT}" { return 404; }
    location ~ "${TWIN}" { return 404; }
${named.join('\n')}
    location / { try_files $uri $uri/ =404; }
}
`;
}
