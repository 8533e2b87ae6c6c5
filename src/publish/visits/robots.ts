/**
 * Programs by what they call themselves: search engines, watchers, previews of chat programs, libraries. Who names
 * itself a browser is taken for one.
 */
const ROBOT =
  /bot\b|bot[/ ;_-]|crawl|spider|slurp|scrap|monitor|uptime|pingdom|lighthouse|headless|preview|facebookexternalhit|whatsapp|telegram|curl|wget|python|java\/|go-http|okhttp|libwww|httpclient|axios|node|undici|ruby|perl|php|scan|nmap|nikto|zgrab|masscan|feed|rss/i;

/** Every browser says so, for reasons of history. */
const BROWSER = /^Mozilla\/|^Opera\//;

export const isRobot = (agent: string): boolean => !BROWSER.test(agent) || ROBOT.test(agent);
