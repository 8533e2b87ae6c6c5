/** A time of the feed, `2026-12-17T09:00:00+07:00`, as the sites keep it: `2026-12-17T09:00`; a day stays as it is. */
export const localTime = (time: string): string => time.slice(0, 16);
