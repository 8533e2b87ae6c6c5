import { parseFeed } from 'feedsmith';
import * as z from 'zod';
import { plainWords, seenIn, suspicionIn } from './html.ts';
import { pathOn } from './path-on.ts';
import type { ForeignRead } from './record.ts';
import { shortened } from './shortened.ts';

interface Entry {
  id?: string | undefined;
  link?: string | undefined;
  title?: string | undefined;
  html?: string | undefined;
  summary?: string | undefined;
  published?: string | undefined;
  updated?: string | undefined;
  category?: string | undefined;
}

const written = z.string().min(1).optional().catch(undefined);

/** Entries of RSS, Atom, RDF or JSON Feed as records of berita. */
export function feedEntries(text: string, hosts: readonly string[]): ForeignRead {
  const read: ForeignRead = { records: [], elsewhere: 0, suspicions: [] };
  // No feed needs entities of its own; who declares them wants a parser to unfold them.
  const entries = /<!ENTITY/i.test(text) ? undefined : entriesIn(text);
  if (!entries) return { ...read, refused: 'jawabannya bukan RSS, Atom, atau JSON Feed' };
  const seenIds = new Set<string>();
  for (const entry of entries) {
    const url = entry.link === undefined ? undefined : pathOn(entry.link, hosts);
    if (url === undefined) {
      read.elsewhere++;
      continue;
    }
    const judul = plainWords(entry.title ?? '') || '(tanpa judul)';
    const seen = seenIn(entry.html ?? entry.summary ?? '');
    const why = suspicionIn(judul, seen, hosts);
    if (why) read.suspicions.push(`\`${url.slice(0, 120)}\`: ${why}`);
    const id = `rss:${entry.id ?? url}`.slice(0, 200).toWellFormed();
    if (seenIds.has(id)) continue;
    seenIds.add(id);
    const tanggal = dayWritten(entry.published ?? entry.updated);
    const kategori = plainWords(entry.category ?? '');
    read.records.push({
      koleksi: 'berita',
      ...{ id, url, judul, diterbitkan: tanggal, diperbarui: dayWritten(entry.updated) ?? tanggal },
      ringkasan: shortened(plainWords(entry.summary ?? '') || seen.text),
      data: {
        ...(tanggal !== null && { tanggal }),
        ...(kategori.length >= 2 && kategori.length <= 40 && { kategori }),
        isi_teks: seen.text,
      },
    });
  }
  return read;
}

function entriesIn(text: string): Entry[] | undefined {
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(text);
  } catch {
    // Whatever its parser says of foreign text: it is no feed.
    return undefined;
  }
  const { format, feed } = parsed;
  if (format === 'json')
    return (feed.items ?? []).map((one) => ({
      ...{ id: own(one.id), link: own(one.url), title: own(one.title) },
      html: own(one.content_html) ?? escaped(own(one.content_text)),
      ...{ summary: own(one.summary), published: own(one.date_published), updated: own(one.date_modified) },
      category: own(one.tags?.[0]),
    }));
  if (format === 'atom')
    return (feed.entries ?? []).map((one) => ({
      id: own(one.id),
      link: own(
        (one.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? one.links?.[0])?.href,
      ),
      ...{ title: textOf(one.title), html: textOf(one.content), summary: textOf(one.summary) },
      ...{
        published: own(one.published),
        updated: own(one.updated),
        category: own(one.categories?.[0]?.term),
      },
    }));
  if (format === 'rss')
    return (feed.items ?? []).map((one) => ({
      id: own(one.guid?.value) ?? own(one.guid),
      link: own(one.link) ?? (one.guid?.isPermaLink ? own(one.guid.value) : undefined),
      ...{ title: own(one.title), html: own(one.content?.encoded), summary: own(one.description) },
      ...{ published: own(one.pubDate) ?? own(one.dc?.dates?.[0]), updated: undefined },
      category: own(one.categories?.[0]?.name),
    }));
  return (feed.items ?? []).map((one) => ({
    ...{ id: own(one.link), link: own(one.link), title: own(one.title) },
    ...{ html: own(one.content?.encoded), summary: own(one.description), published: own(one.dc?.dates?.[0]) },
  }));
}

const own = (value: unknown): string | undefined => written.parse(value);

/** A text of Atom is plain, or says what it is. */
const textOf = (value: unknown): string | undefined => own(value) ?? own(Object(value)?.value);

const escaped = (text: string | undefined): string | undefined =>
  text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The day in the zone that the moment is written in: what its author calls that day. */
export function dayWritten(moment: string | undefined): string | null {
  const ms = Date.parse(moment ?? '');
  if (moment === undefined || !Number.isFinite(ms)) return null;
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):?(\d\d)$/.exec(moment.trim()) ?? [];
  const offsetMs = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return new Date(ms + (/^\d{4}-\d\d-\d\d$/.test(moment) ? 0 : offsetMs)).toISOString().slice(0, 10);
}
