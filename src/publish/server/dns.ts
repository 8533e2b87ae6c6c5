import { isIPv6 } from 'node:net';

interface Names {
  /** Of the kabupaten; certificates are for its subdomains. */
  domain: string;
  hosts: readonly string[];
  /** Addresses of the server; none: not known yet. */
  addresses: readonly string[];
}

const TTL_S = 3600;
const NOT_YET = '<alamat IP server>';

/**
 * Records to ask the keeper of the domain for, as a zone file writes them (RFC 1035): one of each host, the certificate
 * authority that may speak for the domain (RFC 8659), and where it is asked for a certificate of all subdomains.
 */
export function dnsText({ domain, hosts, addresses }: Names): string {
  const known = addresses.length > 0 ? addresses : [NOT_YET];
  const own = [...new Set(hosts)]
    .sort()
    .flatMap((host) => known.map((one) => record(host, kindOf(one), one)));
  return `; Dibuat oleh \`npm run server -- dns\`. Minta pengelola domain ${domain} menambahkan baris ini.
${addresses.length > 0 ? '' : `; Ganti ${NOT_YET}, atau isi server.alamat di content/_kabupaten/penerbitan.yaml.\n`}
${own.join('\n')}

; Hanya penerbit ini yang boleh membuat sertifikat.
${record(domain, 'CAA', '0 issue "letsencrypt.org"')}
${record(domain, 'CAA', '0 issuewild "letsencrypt.org"')}

; Untuk sertifikat semua subdomain: arahkan nama ini ke tempat yang dapat diisi program (lihat docs/panduan-diskominfo.md).
; ${record(`_acme-challenge.${domain}`, 'CNAME', '<nama di layanan DNS yang dapat diisi program>.')}
`;
}

const kindOf = (address: string): string => (isIPv6(address) ? 'AAAA' : 'A');

const record = (name: string, kind: string, value: string): string => `${name}. ${TTL_S} IN ${kind} ${value}`;
