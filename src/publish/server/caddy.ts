import { CACHE_CONTROL, EVERYWHERE, IMMUTABLE, OPEN_TO_ALL } from '../headers.ts';
import { ANY_TYPE, BY_ENDING, BY_NAME } from '../media-types.ts';
import { HIDDEN, HSTS, locationText, METHODS, plain, portText, type ServerFacts, TWIN } from './facts.ts';

/**
 * A Caddyfile for Caddy 2.6 or newer.
 *
 * What differs between addresses is a `map`, as a header without a matcher is set after one with a matcher and would
 * overwrite it. Errors begin with no header at all, so the same ones are imported there.
 */
export function caddyText(facts: ServerFacts): string {
  const { sites, listen } = facts;
  const groups = [false, true].map((isClosed) => sites.filter((one) => one.isClosed === isClosed));
  return `# Dibuat oleh \`npm run server -- caddy\`. Jangan disunting di sini; jalankan perintah itu lagi.
# Caddy tidak membatasi jumlah permintaan tiap alamat; bila itu diperlukan, pakai nginx.
{
	admin off
	auto_https off
	http_port ${listen.http}
	https_port ${listen.https}
	default_bind ${listen.addresses.map(plain).join(' ')}
}

${headerSnippet()}

${groups.flatMap((group) => (group.length > 0 ? [site(facts, group)] : [])).join('\n\n')}

${strangers(facts)}
`;
}

/** A string of Caddy; `{` would begin a placeholder. */
function quoted(text: string): string {
  if (/[{}`"\n]/.test(text)) throw new RangeError(`not for Caddy: ${JSON.stringify(text)}`);
  return `"${text}"`;
}

const headers = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all)
    .map(([name, value]) => `		${name} ${quoted(value)}`)
    .join('\n');

/** Braces of a regular expression would begin a placeholder; as a raw string they do not. */
const matching = (regex: string): string => `\`~${regex}\``;

const headerSnippet = (): string => `(kepala) {
	header {
${headers({ ...EVERYWHERE, ...HSTS })}
		Cache-Control {args.0}
		+Vary Accept-Encoding
		-Server
	}
}`;

function site(facts: ServerFacts, sites: ServerFacts['sites']): string {
  const { folder, certificate, logs, listen } = facts;
  const isClosed = sites.some((one) => one.isClosed);
  const moved = sites.flatMap(({ host, moved: all }) =>
    all.map(({ from, to }) => `		${quoted(`${plain(host)}${from}`)} ${quoted(locationText(to))}`),
  );
  return `${sites.map(({ host }) => `https://${plain(host)}${portText(listen.https, 443)}`).join(',\n')} {
	tls ${plain(certificate.chain)} ${plain(certificate.key)}
	map {host} {situs} {
${sites.map(({ host, id }) => `		${plain(host)} ${plain(id)}`).join('\n')}
	}
	map {host}{path} {alih} {
${moved.join('\n')}
		default ""
	}
	map {path} {simpan} {
		${matching(IMMUTABLE)} ${quoted(CACHE_CONTROL.immutable)}
		default ${quoted(CACHE_CONTROL.revalidate)}
	}
	log {
		output file ${plain(`${logs}/kunjungan.log`)}
		format filter {
			wrap json
			fields {
				request>remote_ip ip_mask {
					ipv4 24
					ipv6 48
				}
				request>uri regexp \\?.* ""
				request>headers>Referer delete
				request>headers>Cookie delete
				request>headers>Authorization delete
			}
		}
	}
	@terbuka path_regexp \`${OPEN_TO_ALL}\`
	import kepala {simpan}
	header @terbuka Access-Control-Allow-Origin *
	root * ${plain(folder)}/{situs}/current
	route {
		@tidak_boleh not method ${METHODS.join(' ')}
		header @tidak_boleh Allow ${quoted(METHODS.join(', '))}
		respond @tidak_boleh 405
${isClosed ? `		basicauth {\n			import ${plain(facts.passwords)}\n		}\n` : ''}		@nol expression {uri}.contains("%00")
		error @nol 400
		@alih expression {alih} != ""
		redir @alih {alih} 301
		@tersembunyi {
			path_regexp \`${HIDDEN}\`
			not path /.well-known/*
		}
		error @tersembunyi 404
		@kembar path_regexp \`${TWIN}\`
		error @kembar 404
		@folder {
			file {path}/index.html
			not path */
		}
		redir @folder {path}/ 301
		try_files {path} {path}/index.html =404
		header ?Content-Type ${quoted(ANY_TYPE)}
${typeLines()}
		file_server {
			precompressed br gzip
		}
	}
	handle_errors {
		import kepala ${quoted(CACHE_CONTROL.revalidate)}
		rewrite * /404.html
		header Content-Type ${quoted(BY_ENDING.html ?? '')}
		file_server
	}
}`;
}

const typeLines = (): string => {
  const endings = Object.entries(BY_ENDING).map(
    ([ending, type]) => `		@${ending} path *.${ending}\n		header @${ending} Content-Type ${quoted(type)}`,
  );
  const names = Object.entries(BY_NAME).map(([name, type], at) => {
    const pattern = `/${name}$`.replaceAll('.', String.raw`\.`);
    return `		@nama${at} path_regexp \`${pattern}\`\n		header @nama${at} Content-Type ${quoted(type)}`;
  });
  return [...endings, ...names].join('\n');
};

/** Who asks for no host of ours, and who asks without TLS. */
function strangers({ sites, acme, listen, certificate }: ServerFacts): string {
  const own = sites.map(({ host }) => `http://${plain(host)}${portText(listen.http, 80)}`).join(',\n');
  return `${own} {
	handle /.well-known/acme-challenge/* {
		root * ${plain(acme)}
		file_server
	}
	handle {
		redir https://{host}${portText(listen.https, 443)}{uri} 301
	}
}

# Host yang tidak dikenal ditolak.
http:// {
	respond 421
}
https:// {
	tls ${plain(certificate.chain)} ${plain(certificate.key)}
	respond 421
}`;
}
