import http from 'node:http';

export interface Told {
  status: number;
  headers: http.IncomingHttpHeaders;
  bytes: Buffer;
  text: string;
}

interface Question {
  port: number;
  /** Of the situs: `dinkes`; `''` for the list. */
  situs: string;
  method?: string;
  headers?: Record<string, string>;
}

/** Sends a path as it stands, unnormalised, to a server on this machine; Node knows no `*.localhost`. */
export function ask(path: string, { port, situs, method = 'GET', headers = {} }: Question): Promise<Told> {
  const host = `${situs ? `${situs}.` : ''}localhost:${port}`;
  return new Promise((resolve, reject) => {
    const request = http.request(
      { host: '127.0.0.1', port, path, method, headers: { host, ...headers }, agent: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => {
          const bytes = Buffer.concat(parts);
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes,
            text: bytes.toString('utf8'),
          });
        });
      },
    );
    request.on('error', reject).end();
  });
}
