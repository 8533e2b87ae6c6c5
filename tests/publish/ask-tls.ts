import https from 'node:https';
import type { Told } from '../serve/ask.ts';

interface Question {
  port: number;
  host: string;
  method?: string;
  headers?: Record<string, string>;
  /** What the handshake names, where it is not the host. */
  servername?: string;
}

/** Sends a path as it stands, unnormalised, over TLS to a server on this machine, whose certificate nobody trusts. */
export function askTls(
  path: string,
  { port, host, method = 'GET', headers = {}, servername = host }: Question,
): Promise<Told> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port,
      path,
      method,
      servername,
      agent: false,
      rejectUnauthorized: false,
    };
    https
      .request({ ...options, headers: { host: `${host}:${port}`, ...headers } }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => {
          const bytes = Buffer.concat(parts);
          const { statusCode = 0, headers: told } = response;
          resolve({ status: statusCode, headers: told, bytes, text: bytes.toString('utf8') });
        });
      })
      .on('error', reject)
      .end();
  });
}
