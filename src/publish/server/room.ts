import { HSTS, plain } from './facts.ts';

/** What the room's process and the proxy before it are made of. */
export interface RoomFacts {
  program: string;
  user: string;
  /** Name of the room, and the end of the names at which drafts are looked at. */
  host: string;
  previewHost: string;
  port: number;
  certificate: { chain: string; key: string };
  listen: { https: number };
}

/** The largest form that the room takes, and a little: the proxy refuses what is more before it is sent on. */
const MOST_BODY = '13m';

/**
 * A unit of systemd that keeps the room open, and the lines of nginx or Caddy before it. The proxy says who asks in
 * `X-Real-IP`, in every location: a forged one would be the key of the room's limits.
 */
export function roomText(facts: RoomFacts): string {
  const { program, user, host, previewHost, port, certificate, listen } = facts;
  const names = `${plain(host)} *.${plain(previewHost)}`;
  return `# Dibuat oleh \`npm run server -- ruang\`. Jangan disunting di sini; jalankan perintah itu lagi.

# /etc/systemd/system/situs-ruang.service
[Unit]
Description=Ruang tulis bagi semua perangkat daerah
Wants=network-online.target
After=network-online.target

[Service]
User=${plain(user)}
WorkingDirectory=${plain(program)}
ExecStart=/usr/bin/npm run --silent ruang -- --host ${plain(host)} --port ${port}
Restart=always
RestartSec=2
TimeoutStopSec=30
MemoryMax=2G
UMask=0077
NoNewPrivileges=yes
PrivateTmp=yes
ProtectSystem=full
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6

[Install]
WantedBy=multi-user.target

# /etc/nginx/conf.d/situs-ruang.conf
server {
    listen ${listen.https} ssl http2;
    listen [::]:${listen.https} ssl http2;
    server_name ${names};
    ssl_certificate ${plain(certificate.chain)};
    ssl_certificate_key ${plain(certificate.key)};
    ssl_protocols TLSv1.2 TLSv1.3;
    access_log off;
    client_header_timeout 10s;
    client_body_timeout 15s;
    client_max_body_size ${MOST_BODY};
    location / {
        proxy_pass http://127.0.0.1:${port};
        proxy_http_version 1.1;
        proxy_request_buffering on;
        proxy_read_timeout 120s;
        proxy_set_header Host $host;
        proxy_set_header X-Real-IP $remote_addr;
        proxy_set_header X-Forwarded-For "";
        proxy_set_header Connection "";
    }
}

# Caddyfile, sebagai ganti nginx
# ${plain(host)}, *.${plain(previewHost)} {
#	tls ${plain(certificate.chain)} ${plain(certificate.key)}
#	request_body {
#		max_size 13MB
#	}
#	header Strict-Transport-Security ${JSON.stringify(HSTS['Strict-Transport-Security'])}
#	reverse_proxy 127.0.0.1:${port} {
#		header_up X-Real-IP {remote_host}
#		header_up -X-Forwarded-For
#	}
# }
`;
}
