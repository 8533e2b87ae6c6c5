import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answerRoom, type RoomReply } from '../../src/edit/answer-room.ts';
import type { RoomSession } from '../../src/edit/contract.ts';
import { diskFolder } from '../../src/edit/disk-folder.ts';
import { knowSitus } from '../../src/know/index.ts';
import { koleksiNamed } from '../../src/koleksi/index.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { workOf } from '../starter/succession.ts';

const FIXTURE = path.join(import.meta.dirname, '../fixtures/kabupaten-kecil/content');
const TOKEN = 'kunci-formulir-untuk-uji';

/** A room over a copy of a small office, without a server; gone with the test. */
export function roomOf(files: Record<string, string | Uint8Array> = {}) {
  const work = workOf(FIXTURE, ['dinkes'], files);
  const { kabupaten } = readKabupaten(work.content);
  if (!kabupaten) throw new Error('no kabupaten');
  const kept = mkdtempSync(path.join(tmpdir(), 'simpanan-'));
  const folder = diskFolder({
    folder: path.join(work.content, 'dinkes'),
    kept,
    known: async () => {
      const known = await knowSitus({
        content: work.content,
        situs: 'dinkes',
        kabupaten,
        tanggal: '2026-11-24',
        audience: 'pegawai',
      });
      if (!known.row) return { problems: known.problems, addressOf: () => undefined };
      const { problems, read, judgement } = known;
      const addressOf = (file: string): string | undefined => {
        const one = read.isian.find((isian) => isian.path === file);
        return one && koleksiNamed(one.koleksi)?.addressOf(one.slug, one.data as never);
      };
      return { problems, read, judgement, addressOf };
    },
    now: () => 1_795_500_000_000,
  });
  const session: RoomSession = {
    ...{ situs: 'dinkes', nama: 'Dinas Kesehatan', base: '/_tulis', token: TOKEN },
    ...{ tanggal: '2026-11-24', jam: '09.12', acak: () => '7f3k2m9q', lihat: (address: string) => address },
  };
  const ask = (address: string, form?: Record<string, string> | URLSearchParams): Promise<RoomReply> => {
    const [where = '', query] = address.split('?');
    const sent = new URLSearchParams(form);
    if (form && !sent.has('_token')) sent.set('_token', TOKEN);
    const method = form ? 'POST' : 'GET';
    return answerRoom(
      { method, address: where, query: new URLSearchParams(query), form: sent },
      session,
      folder,
    );
  };
  return {
    ...{ ask, folder, session, content: work.content, kept },
    [Symbol.dispose]: () => {
      work[Symbol.dispose]();
      rmSync(kept, { recursive: true, force: true });
    },
  };
}

/** What a browser would send of the first form of a page that has the field, untouched. */
export function fieldsOfForm(page: string): URLSearchParams {
  const form =
    /<form method="post"[\s\S]*?<\/form>/.exec(page)?.[0].replace(/<template>[\s\S]*?<\/template>/g, '') ??
    '';
  const sent = new URLSearchParams();
  const plain = (text: string): string =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  for (const [, attributes = ''] of form.matchAll(/<input\b([^>]*)>/g)) {
    const of = (name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const name = of('name');
    if (name === undefined || (of('type') === 'checkbox' && !/ checked/.test(attributes))) continue;
    sent.append(name, plain(of('value') ?? ''));
  }
  for (const [, attributes = '', inner = ''] of form.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g))
    sent.append(
      /name="([^"]*)"/.exec(attributes)?.[1] ?? '',
      plain(inner.replace(/^\n/, '')).replaceAll('\n', '\r\n'),
    );
  for (const [, attributes = '', inner = ''] of form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g))
    sent.append(
      /name="([^"]*)"/.exec(attributes)?.[1] ?? '',
      plain(/value="([^"]*)" selected/.exec(inner)?.[1] ?? ''),
    );
  return sent;
}
