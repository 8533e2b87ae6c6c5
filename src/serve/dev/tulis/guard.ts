import type { IncomingHttpHeaders } from 'node:http';

const OWN = ['same-origin', 'none'];

/** Whether a request may come to the door: 0, or the status of its refusal. Names of the host are judged before. */
export function refusalOf(method: string, headers: IncomingHttpHeaders, remote: string | undefined): number {
  if (!['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(remote ?? '')) return 403;
  const site = headers['sec-fetch-site'];
  if (method === 'GET' || method === 'HEAD') {
    // A click on the list at `localhost` is cross-site to a browser.
    const isClick = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
    return site === undefined || isClick || OWN.includes(String(site)) ? 0 : 403;
  }
  if (method !== 'POST') return 405;
  if (headers.origin !== `http://${headers.host}`) return 403;
  return site === undefined || site === 'same-origin' ? 0 : 403;
}
