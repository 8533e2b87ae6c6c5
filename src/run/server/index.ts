/** The door of server configurations: from the register to the file of a server. */

export { ALARM_DAYS, daysLeft } from './certificate.ts';
export { serverFactsOf } from './server-facts.ts';
export { SERVER_TEXTS } from './server-texts.ts';
