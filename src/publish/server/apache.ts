import { CACHE_CONTROL, EVERYWHERE, IMMUTABLE, OPEN_TO_ALL } from '../headers.ts';
import { BY_ENDING, BY_NAME, isCompressible } from '../media-types.ts';
import {
  HIDDEN_BUT,
  HSTS,
  locationText,
  METHODS,
  plain,
  portText,
  type ServedSitus,
  type ServerFacts,
  TWIN,
} from './facts.ts';

/**
 * The rules of one situs as an `.htaccess` of Apache 2.4 (and LiteSpeed), for a host where nothing else can be set.
 *
 * Where a module is missing its part is passed over, so that the situs is served without it and not refused.
 */
export const htaccessText = (moved: ServedSitus['moved']): string =>
  `# Dibuat oleh program penerbitan. Jangan disunting; terbitkan lagi.\n${fileRules(redirects(moved))}${headerRules()}`;

/** Configuration for Apache 2.4 on a server of one's own: a macro for each kind of situs, so that all answer alike. */
export function apacheText(facts: ServerFacts): string {
  return `# Dibuat oleh \`npm run server -- apache\`. Jangan disunting di sini; jalankan perintah itu lagi.
# Perlu modul macro, ssl, headers, rewrite, alias, dir, mime, setenvif, auth_basic, authn_file, authz_user.
# Apache tidak membatasi jumlah permintaan tiap alamat; bila itu diperlukan, pakai nginx.
ServerTokens Prod
TraceEnable Off
SSLStrictSNIVHostCheck on
SSLProtocol -all +TLSv1.2 +TLSv1.3
SSLSessionTickets off
# Alamat orang tidak dicatat utuh, dan kata yang dicarinya tidak dicatat.
SetEnvIf Remote_Addr "^(\\d+\\.\\d+\\.\\d+)\\." asal_samar=$1.0
SetEnvIf Remote_Addr "^([0-9a-f]+:[0-9a-f]+:[0-9a-f]+):" asal_samar=$1::
LogFormat "%{asal_samar}e - - %t \\"%m %V%U HTTP/1.1\\" %>s %b \\"-\\" \\"%{User-Agent}i\\"" kunjungan
CustomLog ${plain(`${facts.logs}/kunjungan.log`)} kunjungan

# Alihan dijawab sebelum folder dilihat, jadi kepala jawaban berlaku di mana saja.
${headerRules()}
<Directory ${plain(facts.folder)}>
    Require all granted
    AllowOverride None
</Directory>
<Directory ${plain(facts.acme)}>
    Require all granted
</Directory>

${strangers(facts)}
${macro('Situs', '', facts)}
${macro('SitusTertutup', closed(facts), facts)}
${facts.sites.map(used).join('\n')}`;
}

const at = ({ listen }: ServerFacts, port: number): string =>
  listen.addresses.map((address) => `${plain(address)}:${port}`).join(' ');

const tls = ({ certificate }: ServerFacts): string => `    SSLEngine on
    SSLCertificateFile ${plain(certificate.chain)}
    SSLCertificateKeyFile ${plain(certificate.key)}`;

const strangers = (facts: ServerFacts): string => `# Host yang tidak dikenal ditolak.
<VirtualHost ${at(facts, facts.listen.http)}>
    ServerName tidak-dikenal.invalid
    RewriteEngine On
    RewriteRule ^ - [R=421,L]
</VirtualHost>
<VirtualHost ${at(facts, facts.listen.https)}>
    ServerName tidak-dikenal.invalid
${tls(facts)}
    RewriteEngine On
    RewriteRule ^ - [R=421,L]
</VirtualHost>
`;

const macro = (name: string, more: string, facts: ServerFacts): string => `<Macro ${name} $id $host>
<VirtualHost ${at(facts, facts.listen.http)}>
    ServerName $host
    Alias /.well-known/acme-challenge/ ${plain(facts.acme)}/.well-known/acme-challenge/
    RewriteEngine On
    RewriteCond %{REQUEST_URI} !^/\\.well-known/acme-challenge/
    RewriteRule ^ https://$host${portText(facts.listen.https, 443)}%{REQUEST_URI} [R=301,L,NE]
</VirtualHost>
<VirtualHost ${at(facts, facts.listen.https)}>
    ServerName $host
    DocumentRoot ${plain(facts.folder)}/$id/current
${tls(facts)}
    RewriteEngine On
    Use Alih_$id
${more}    <Directory ${plain(facts.folder)}/$id/current>
        Options +FollowSymLinks
${fileRules()
  .trimEnd()
  .split('\n')
  .map((line) => (line ? `        ${line}` : line))
  .join('\n')}
    </Directory>
</VirtualHost>
</Macro>
`;

const used = ({ id, host, moved, isClosed }: ServedSitus): string => `<Macro Alih_${plain(id)}>
    # ${plain(host)}
${redirects(moved)
  .map((line) => `    ${line}\n`)
  .join('')}</Macro>
Use ${isClosed ? 'SitusTertutup' : 'Situs'} ${plain(id)} ${plain(host)}
`;

const closed = ({ passwords }: ServerFacts): string => `    <Location />
        AuthType Basic
        AuthName "Khusus petugas"
        AuthBasicProvider file
        AuthUserFile ${plain(passwords)}
        Require valid-user
    </Location>
`;

/** A string of Apache; `%{` and `\${` would begin a variable. */
function quoted(text: string): string {
  if (/["\\\n]|[$%]\{/.test(text)) throw new RangeError(`not for Apache: ${JSON.stringify(text)}`);
  return `"${text}"`;
}

/** `%2` would be what a condition matched. The query is dropped: the new address has its own. */
const redirects = (moved: ServedSitus['moved']): string[] =>
  moved.map(
    ({ from, to }) => `RewriteRule "^/?${plain(from.slice(1))}$" "${escapedTarget(to)}" [R=301,L,NE,QSD]`,
  );

const escapedTarget = (to: string): string => locationText(to).replaceAll('%', String.raw`\%`);

const headers = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all)
    .map(([name, value]) => `    Header always set ${name} ${quoted(value)}`)
    .join('\n');

/** How an address becomes a file, and what a file is. */
function fileRules(first: readonly string[] = []): string {
  const types = Object.entries(BY_ENDING);
  const packed = types.filter(([, type]) => isCompressible(type));
  const endings = packed.map(([ending]) => ending).join('|');
  return `Options -Indexes -MultiViews
DirectoryIndex index.html
DirectorySlash On
ErrorDocument 403 /404.html
ErrorDocument 404 /404.html
FileETag MTime Size
<IfModule mod_mime.c>
    RemoveType .gz .br
    RemoveLanguage .br
    AddEncoding br .br
    AddEncoding gzip .gz
${types.map(([ending, type]) => `    AddType ${quoted(type)} .${ending}`).join('\n')}
</IfModule>
${packed.map(([ending, type]) => forced(String.raw`\.${ending}\.(br|gz)$`, type)).join('\n')}
${Object.entries(BY_NAME)
  .map(([name, type]) => forced(String.raw`^${name.replaceAll('.', String.raw`\.`)}(\.(br|gz))?$`, type))
  .join('\n')}
<IfModule mod_rewrite.c>
    RewriteEngine On
${first.map((line) => `    ${line}\n`).join('')}    RewriteCond %{REQUEST_METHOD} !^(${METHODS.join('|')})$
    RewriteRule ^ - [R=405,L]
    RewriteRule ${HIDDEN_BUT} - [R=404,L]
    RewriteCond %{ENV:REDIRECT_STATUS} ^$
    RewriteRule ${TWIN} - [R=404,L]
    RewriteCond %{REQUEST_FILENAME} -d
    RewriteCond %{REQUEST_URI} /$
    RewriteCond %{REQUEST_FILENAME}/index.html -f
    RewriteRule ^(.*?)/?$ $1/index.html
    RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
    RewriteCond %{DOCUMENT_ROOT}/$1.br -f
    RewriteRule ^/?(.+\\.(${endings}))$ $1.br [L]
    RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
    RewriteCond %{DOCUMENT_ROOT}/$1.gz -f
    RewriteRule ^/?(.+\\.(${endings}))$ $1.gz [L]
</IfModule>
`;
}

const forced = (pattern: string, type: string): string =>
  `<FilesMatch "${pattern}">\n    ForceType ${quoted(type)}\n</FilesMatch>`;

/** `always`: on answers that are no success too. The address is that of the file, so that a missing one is not kept. */
const headerRules = (): string => `<IfModule mod_headers.c>
${headers({ ...EVERYWHERE, ...HSTS })}
    Header always set Cache-Control ${quoted(CACHE_CONTROL.revalidate)}
    Header always set Cache-Control ${quoted(CACHE_CONTROL.immutable)} "expr=%{REQUEST_URI} =~ m#${IMMUTABLE}#"
    Header always set Access-Control-Allow-Origin "*" "expr=%{REQUEST_URI} =~ m#${OPEN_TO_ALL}#"
    Header merge Vary Accept-Encoding
</IfModule>
`;
