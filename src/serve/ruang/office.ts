import type { Store } from '../../edit/akun/store.ts';
import { belowSitus, type Changed, type Desk, type Usulan, usulanOf } from '../../edit/antrean/desk.ts';
import { blobOf, type History } from '../../edit/riwayat/history.ts';
import { type Answer, inWords } from '../answer.ts';
import type { Inside, Route } from './asked.ts';
import { differenceOf } from './diff.ts';
import { type Html, html } from './html.ts';
import { button, notice, type PageOf, see, token } from './page.ts';
import { KIND, stateOf, subjectOf, titleIn } from './words.ts';

export interface OfficeMeans {
  desk: Desk;
  store: Store;
  history: History;
  page: PageOf;
  /** `09.12` */
  when: (ms: number) => string;
  namaOf: (situs: string) => string;
  /** Where the drafts of an office are looked at, with a ticket in it. */
  previewOf: (session: Inside['session'], situs: string, side: 'draf' | 'kini', address?: string) => string;
  /** What is wrong in a draft, and the address of each of its files. */
  judge: (situs: string) => Promise<Judged>;
}

export interface Judged {
  /** In order of place; `path` with the situs before it. */
  problems: readonly {
    path: string;
    baris: number;
    judul: string;
    pesan: string;
    perbaikan: string;
    isSalah: boolean;
  }[];
  /** Addresses of pages by the path of their file. */
  addresses: ReadonlyMap<string, string>;
}

const TEXT = /\.(md|mdx|yaml|csv)$/;
const NOT_FOUND = inWords(404, 'Alamat ini tidak ada.');

/** What a person does in an office that is the person's own, or looks at. */
export function officeRoutes(means: OfficeMeans): Route[] {
  const { desk, store, history, page, when, namaOf, previewOf, judge } = means;

  const links = (situs: string): [string, string][] => [
    [`/k/${situs}`, 'Isi situs'],
    [`/k/${situs}/ajukan`, 'Ajukan'],
    [`/k/${situs}/pratinjau`, 'Pratinjau'],
  ];
  const framed = (asked: Inside, here: string, title: string, main: Html, status = 200): Answer => {
    const [situs = ''] = asked.caught;
    return page({
      title,
      main,
      status,
      here,
      session: asked.session,
      nama: namaOf(situs),
      links: links(situs),
    });
  };
  const titleOf = (name: string): string => subjectOf(name, (one) => titleIn(desk.draft(one)));
  const canWrite = ({ session, caught: [situs = ''] }: Inside): boolean =>
    session.person.peran === 'penulis' && session.person.situs.includes(situs);

  const stateRow = (usulan: Usulan): Html => {
    const { sign, words, kind } = stateOf(usulan, !desk.queue.waiting().includes(usulan.situs), when);
    return html`<span class="st st--${kind}"><span aria-hidden="true">${sign} </span>${words}</span>`;
  };

  async function home(asked: Inside): Promise<Answer> {
    const [situs = ''] = asked.caught;
    const files = [...desk.files(situs).keys()];
    const changed = new Map((await desk.changed(situs)).map((one) => [one.path, one]));
    const last = (await store.lastUsulan([situs], 8)).map(usulanOf);
    const clashes = desk.clashesOf(situs);
    const groups = Map.groupBy(
      files.filter((name) => TEXT.test(name)),
      (name) => {
        const [, first = '', ...rest] = name.split('/');
        return rest.length > 0 ? first : 'Situs';
      },
    );
    const waiting = [...changed.values()].filter(({ isAsked }) => !isAsked).length;
    return framed(
      asked,
      `/k/${situs}`,
      'Isi situs',
      html`<h1>${namaOf(situs)}</h1><p class="pengantar">${
        waiting > 0
          ? html`${waiting} perubahan masih draf. <a href="/k/${situs}/ajukan">Lihat dan ajukan</a>`
          : 'Tidak ada draf yang belum diajukan.'
      }</p>${
        clashes.length > 0 &&
        notice(
          'Ada berkas yang juga diubah dari luar',
          `${clashes.map(titleOf).join(', ')}: draf kantor ini tetap ada, dan yang di luar juga. Bandingkan di halaman Ajukan sebelum mengajukan.`,
        )
      }${
        last.length > 0 &&
        html`<section><h2>Yang diajukan terakhir</h2><ul class="baris">${last.map(
          (usulan) =>
            html`<li><div><b>${usulan.berkas
              .map(({ path: name }) => titleOf(name))
              .slice(0, 3)
              .join(', ')}</b>${stateRow(usulan)}${
              usulan.catatan && html`<p class="catatan">“${usulan.catatan}”</p>`
            }</div>${
              usulan.keadaan === 'menunggu' &&
              canWrite(asked) &&
              button(`/k/${situs}/tarik/${usulan.no}`, asked.session, 'Tarik kembali', 'tautan')
            }</li>`,
        )}</ul></section>`
      }${[...groups].map(
        ([group, names]) =>
          html`<section><h2>${group}</h2><ul class="baris">${names.map((name) => {
            const one = changed.get(name);
            return html`<li><a href="/k/${situs}/naskah/${belowSitus(name)}">${titleOf(name)}</a><span class="st st--${one ? 'tunggu' : 'baik'}"><span aria-hidden="true">${one ? (one.isAsked ? '◐' : '○') : '●'} </span>${one ? (one.isAsked ? 'Menunggu persetujuan' : `${KIND[one.kind]}, draf`) : 'Sama dengan yang terbit'}</span></li>`;
          })}</ul></section>`,
      )}`,
    );
  }

  function manuscript(asked: Inside, told?: Html, status = 200, typed?: string): Answer {
    const [situs = '', below = ''] = asked.caught;
    const name = `${situs}/${below}`;
    const blob = desk.files(situs).get(name);
    const bytes = blob === undefined || !TEXT.test(name) ? undefined : desk.draft(name);
    if (!bytes || !blob) return NOT_FOUND;
    return framed(
      asked,
      `/k/${situs}`,
      titleOf(name),
      html`<h1>${titleOf(name)}</h1><p class="pengantar"><code>${below}</code> · <a href="/k/${situs}/riwayat/${below}">Riwayat</a></p>${told}<form method="post" action="/k/${situs}/naskah/${below}">${token(asked.session)}<input type="hidden" name="asal" value="${blob}"><div class="isian"><label for="teks">Naskah</label><p class="bantuan" id="teks-b">Yang tidak Anda ubah tetap persis seperti semula.</p><textarea class="ketik ketik--isi" id="teks" name="teks" rows="22" spellcheck="false" aria-describedby="teks-b"${!canWrite(asked) && html` readonly`}>
${typed ?? bytes.toString('utf8')}</textarea></div>${canWrite(asked) && html`<button class="tombol tombol--utama">Simpan draf</button>`}</form>`,
      status,
    );
  }

  async function save(asked: Inside): Promise<Answer> {
    const [situs = '', below = ''] = asked.caught;
    const name = `${situs}/${below}`;
    const typed = asked.form.get('teks') ?? '';
    const { result } = await desk.saving(situs, asked.session.person, async () => {
      const bytes = desk.draft(name);
      if (!bytes || !desk.files(situs).has(name) || !TEXT.test(name)) return 'tidak-ada' as const;
      if (asked.form.get('asal') !== blobOf(bytes)) return 'lain' as const;
      desk.write(name, inLines(typed, bytes));
      return 'ya' as const;
    });
    if (result === 'tidak-ada') return NOT_FOUND;
    if (result === 'ya') return see(`/k/${situs}`);
    return manuscript(
      asked,
      html`${notice('Naskah ini sudah disimpan orang lain sesudah Anda membukanya', 'Ketikan Anda ada di bawah dan belum disimpan. Perbedaannya dengan naskah sekarang tampil di sini; gabungkan, lalu simpan.')}${differenceOf(name, desk.draft(name), Buffer.from(typed))}`,
      409,
      typed,
    );
  }

  async function askPage(asked: Inside, told?: Html, status = 200): Promise<Answer> {
    const [situs = ''] = asked.caught;
    const changed = await desk.changed(situs);
    const { problems } = await judge(situs);
    const wrong = problems.filter(({ path, isSalah }) => isSalah && changed.some((one) => one.path === path));
    return framed(
      asked,
      `/k/${situs}/ajukan`,
      'Ajukan',
      html`<h1>Ajukan ke Diskominfo</h1>${told}${
        changed.length === 0
          ? html`<p class="pengantar">Semua sama dengan yang terbit. Tidak ada yang perlu diajukan.</p>`
          : html`<p class="pengantar">Pilih yang ingin diterbitkan. Gambar dan berkas yang disebut di dalamnya ikut.</p>${
              wrong.length > 0 && problemList(wrong)
            }<form method="post" action="/k/${situs}/ajukan">${token(asked.session)}<ul class="pilih">${changed.map(
              (one, at) => changeRow(one, at, situs),
            )}</ul>${
              canWrite(asked) &&
              html`<div class="isian"><label for="pesan">Pesan untuk Diskominfo (boleh kosong)</label><input class="ketik" id="pesan" name="pesan" maxlength="300"></div><button class="tombol tombol--utama">Ajukan</button>`
            }</form>`
      }`,
      status,
    );
  }

  const changeRow = ({ path: name, kind, isAsked }: Changed, at: number, situs: string): Html =>
    html`<li><input type="checkbox" id="b${at}" name="berkas" value="${belowSitus(name)}"${!isAsked && html` checked`}><div><label for="b${at}"><b>${titleOf(name)}</b> <span class="mungil">${KIND[kind]}${isAsked && ', sudah diajukan'} · ${belowSitus(name)}</span></label><details><summary>Lihat perbedaannya</summary>${differenceOf(name, desk.onAir(name), desk.draft(name))}</details>${TEXT.test(name) && kind !== 'dihapus' && html`<a class="mungil" href="/k/${situs}/naskah/${belowSitus(name)}">Buka naskah</a>`}</div></li>`;

  return [
    { method: 'GET', pattern: /^\/k\/([a-z0-9-]+)$/, act: 'baca', do: home },
    {
      method: 'GET',
      pattern: /^\/k\/([a-z0-9-]+)\/naskah\/(.+)$/,
      act: 'baca',
      do: (asked) => manuscript(asked),
    },
    { method: 'POST', pattern: /^\/k\/([a-z0-9-]+)\/naskah\/(.+)$/, act: 'tulis', do: save },
    { method: 'GET', pattern: /^\/k\/([a-z0-9-]+)\/ajukan$/, act: 'baca', do: (asked) => askPage(asked) },
    {
      ...{ method: 'POST', pattern: /^\/k\/([a-z0-9-]+)\/ajukan$/, act: 'tulis' },
      async do(asked) {
        const [situs = ''] = asked.caught;
        const chosen = asked.form.getAll('berkas').map((below) => `${situs}/${below}`);
        const { problems } = await judge(situs);
        const wrong = problems.filter(({ path, isSalah }) => isSalah && chosen.includes(path));
        if (wrong.length > 0)
          return askPage(
            asked,
            notice('Belum dapat diajukan', 'Ada yang perlu diperbaiki dahulu di naskah yang dipilih.'),
            422,
          );
        const made = await desk.ask(situs, asked.session.person, chosen, asked.form.get('pesan') ?? '');
        return made.length > 0
          ? see(`/k/${situs}`)
          : askPage(asked, notice('Belum ada yang dipilih', 'Pilih sedikitnya satu perubahan.'), 422);
      },
    },
    {
      ...{ method: 'POST', pattern: /^\/k\/([a-z0-9-]+)\/tarik\/(\d{1,9})$/, act: 'tulis' },
      async do({ caught: [situs = '', no], session }) {
        return (await desk.withdraw(Number(no), situs, session.person.id)) ? see(`/k/${situs}`) : NOT_FOUND;
      },
    },
    {
      ...{ method: 'GET', pattern: /^\/k\/([a-z0-9-]+)\/riwayat\/(.+)$/, act: 'baca' },
      async do(asked) {
        const [situs = '', below = ''] = asked.caught;
        const name = `${situs}/${below}`;
        await history.settled();
        const versions = await history.versions(name);
        if (versions.length === 0) return NOT_FOUND;
        const opened = versions.find(({ id }) => id === asked.query.get('versi'));
        const then = opened && (await history.fileAt(opened.id, name));
        return framed(
          asked,
          `/k/${situs}`,
          `Riwayat ${titleOf(name)}`,
          html`<h1>Riwayat</h1><p class="pengantar">“${titleOf(name)}”. Setiap penyimpanan tercatat; tidak ada versi yang hilang.</p><div class="setuju"><ol class="antre">${versions.map(
            ({ id, at, nama, message }) =>
              html`<li><a href="?versi=${id}"${id === opened?.id && html` aria-current="true"`}><b>${when(at)}</b><span class="kapan">${nama} · ${message}</span></a></li>`,
          )}</ol><article>${
            opened &&
            html`<h2>Versi ${when(opened.at)}, dibanding draf sekarang</h2>${differenceOf(name, then, desk.draft(name)) ?? ''}${
              canWrite(asked) &&
              html`<form method="post" action="/k/${situs}/riwayat/${below}">${token(asked.session)}<input type="hidden" name="versi" value="${opened.id}"><p class="bantuan">Draf sekarang tidak hilang: ia tetap ada di riwayat. Hasilnya masih draf.</p><button class="tombol tombol--garis">Kembalikan versi ini</button></form>`
            }`
          }</article></div>`,
        );
      },
    },
    {
      ...{ method: 'POST', pattern: /^\/k\/([a-z0-9-]+)\/riwayat\/(.+)$/, act: 'tulis' },
      async do({ caught: [situs = '', below = ''], form, session }) {
        const name = `${situs}/${below}`;
        await history.settled();
        const version = form.get('versi') ?? '';
        const isOfFile = (await history.versions(name)).some(({ id }) => id === version);
        const then = isOfFile ? await history.fileAt(version, name) : undefined;
        if (!then) return NOT_FOUND;
        await desk.saving(situs, session.person, async () => desk.write(name, then));
        return see(`/k/${situs}`);
      },
    },
    {
      ...{ method: 'GET', pattern: /^\/k\/([a-z0-9-]+)\/pratinjau$/, act: 'baca' },
      async do(asked) {
        const [situs = ''] = asked.caught;
        const { problems } = await judge(situs);
        const wrong = problems.filter(({ isSalah }) => isSalah);
        return framed(
          asked,
          `/k/${situs}/pratinjau`,
          'Pratinjau',
          html`<h1>Pratinjau draf</h1><p class="pengantar">Beginilah situsnya bila semua draf terbit. Hanya Anda dan Diskominfo yang dapat melihatnya.</p>${
            wrong.length > 0
              ? problemList(wrong)
              : html`<iframe class="bingkai" sandbox="allow-same-origin" title="Pratinjau ${namaOf(situs)}" src="${previewOf(asked.session, situs, 'draf')}"></iframe>`
          }`,
        );
      },
    },
  ];
}

export const problemList = (problems: Judged['problems']): Html =>
  html`<section class="kabar kabar--salah"><h2>${problems.length} hal perlu diperbaiki</h2><ul>${problems.map(
    ({ path, baris, judul, pesan, perbaikan }) =>
      html`<li><b>${judul}</b> <code>${path}:${baris}</code><br>${pesan.replaceAll('`', '')} ${perbaikan.replaceAll('`', '')}</li>`,
  )}</ul></section>`;

/** A browser sends CRLF whatever the file has: its own line ends stay. */
function inLines(typed: string, before: Buffer): Buffer {
  const lf = typed.replaceAll('\r\n', '\n');
  const isCrlf = before.includes('\r\n');
  return Buffer.from(isCrlf ? lf.replaceAll('\n', '\r\n') : lf);
}
