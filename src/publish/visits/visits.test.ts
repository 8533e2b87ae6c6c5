import { expect, test } from 'vitest';
import { countVisits } from './count.ts';
import { parseLine } from './parse-line.ts';
import { isRobot } from './robots.ts';
import { mergedVisits, visitsIn, visitsText } from './table.ts';

const PHONE = 'Mozilla/5.0 (Linux; Android 9) AppleWebKit/537.36 Chrome/99.0 Mobile Safari/537.36';
const SEARCH = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';

const combined = (at: string, request: string, status = 200, agent = PHONE): string =>
  `10.1.2.0 - - [${at}] "${request} HTTP/1.1" ${status} 512 "-" "${agent}"`;
const caddy = (ts: number, uri: string, host = 'dinkes.contoh.test', agent = PHONE): string =>
  JSON.stringify({
    ...{ level: 'info', ts, logger: 'http.log.access.log0', status: 200 },
    request: { remote_ip: '10.1.2.0', method: 'GET', host, uri, headers: { 'User-Agent': [agent] } },
  });

const AROUND = {
  situsAt: new Map([['dinkes.contoh.test', 'dinkes']]),
  // Seven hours before UTC.
  dayOf: (epochMs: number) => new Date(epochMs + 7 * 3_600_000).toISOString().slice(0, 10),
};
const count = (...lines: string[]) => countVisits(lines, AROUND);

test('nginx, Apache and Caddy tell the same request', () => {
  const expected = {
    ...{ epochMs: Date.UTC(2026, 10, 30, 1, 2, 3), method: 'GET', host: 'dinkes.contoh.test' },
    ...{ path: '/berita/', status: 200, agent: PHONE },
  };
  expect(parseLine(combined('30/Nov/2026:08:02:03 +0700', 'GET dinkes.contoh.test/berita/'))).toEqual(
    expected,
  );
  expect(
    parseLine(combined('29/Nov/2026:22:32:03 -0230', 'GET Dinkes.contoh.test:443/berita/?q=nama')),
  ).toEqual(expected);
  expect(parseLine(caddy(expected.epochMs / 1000, '/berita/?q=nama', 'dinkes.contoh.test:443'))).toEqual(
    expected,
  );
});

test('a page counts by day, situs and address; robots stand apart', async () => {
  const { visits } = await count(
    combined('30/Nov/2026:08:00:00 +0700', 'GET dinkes.contoh.test/berita/'),
    combined('30/Nov/2026:09:00:00 +0700', 'GET dinkes.contoh.test/berita/', 304),
    combined('30/Nov/2026:09:00:00 +0700', 'GET dinkes.contoh.test/berita/', 200, SEARCH),
    combined('30/Nov/2026:16:59:59 +0000', 'GET dinkes.contoh.test/'),
    combined('30/Nov/2026:17:00:00 +0000', 'GET dinkes.contoh.test/'),
  );
  expect(visits).toEqual([
    { tanggal: '2026-11-30', situs: 'dinkes', alamat: '/', orang: 1, robot: 0 },
    { tanggal: '2026-11-30', situs: 'dinkes', alamat: '/berita/', orang: 2, robot: 1 },
    { tanggal: '2026-12-01', situs: 'dinkes', alamat: '/', orang: 1, robot: 0 },
  ]);
});

test('a file, a redirect, what is missing, another host and anything but GET is no visit', async () => {
  const at = '30/Nov/2026:08:00:00 +0700';
  const { visits, unread } = await count(
    combined(at, 'GET dinkes.contoh.test/_a/gaya.1a2b3c4d.css'),
    combined(at, 'GET dinkes.contoh.test/lama/', 301),
    combined(at, 'GET dinkes.contoh.test/tidak-ada/', 404),
    combined(at, 'GET jahat.test/'),
    combined(at, 'HEAD dinkes.contoh.test/'),
  );
  expect([visits, unread]).toEqual([[], 0]);
});

test.each([
  'bukan catatan',
  '{"ts":"kemarin"}',
  '{"ts":1',
  `${'a'.repeat(20_000)}`,
  combined('30/Abc/2026:08:00:00 +0700', 'GET dinkes.contoh.test/'),
])('a line that says no request is counted as unread: %#', async (line) => {
  expect(await count(line, '')).toMatchObject({ visits: [], unread: 1 });
});

test('of who asked nothing is kept', async () => {
  const line = `203.0.113.77 - nama [30/Nov/2026:08:00:00 +0700] "GET dinkes.contoh.test/cari/?q=nama HTTP/1.1" 200 5 "https://lain.test/?nama" "${PHONE}"`;
  expect(JSON.stringify([...(await count(line)).visits])).not.toMatch(/203|nama|lain/);
});

test.each([
  [PHONE, false],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0', false],
  ['Opera/9.80 (J2ME/MIDP; Opera Mini/9.80 (S60) Presto/2.12.423 Version/12.16', false],
  [SEARCH, true],
  ['WhatsApp/2.23.20.0', true],
  ['curl/8.5.0', true],
  ['', true],
])('%s is a robot: %s', (agent, expected) => {
  expect(isRobot(agent)).toBe(expected);
});

test('a table that was written is read again, and of a day the fuller reading counts', () => {
  const day = (tanggal: string, orang: number) => ({
    tanggal,
    situs: 'dinkes',
    alamat: '/a;"b/',
    orang,
    robot: 1,
  });
  const kept = [day('2026-11-28', 9), day('2026-11-29', 9)];
  expect(visitsIn(visitsText(kept))).toEqual(kept);
  const fresh = [day('2026-11-29', 4), day('2026-11-30', 2)];
  expect(mergedVisits(kept, fresh).map(({ orang }) => orang)).toEqual([9, 9, 2]);
  expect(mergedVisits(kept, kept)).toEqual(kept);
  expect(mergedVisits(kept, [day('2026-11-29', 10)]).map(({ orang }) => orang)).toEqual([9, 10]);
});

test('a table that is not as it was written is told, and not counted', () => {
  expect(() => visitsIn('tanggal;situs\n')).toThrow('no table of visits');
  expect(() => visitsIn(visitsText([]).concat('2026-11-30;dinkes;/;banyak;0\n'))).toThrow(
    'no table of visits',
  );
});
