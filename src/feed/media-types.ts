/** Media types of what machines read; JSON has no charset, it is UTF-8 (RFC 8259). */
export const JSON_TYPE = 'application/json';
export const TEXT_TYPE = 'text/plain; charset=utf-8';
