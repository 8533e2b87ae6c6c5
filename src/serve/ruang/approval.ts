import type { Store } from '../../edit/akun/store.ts';
import { type Desk, seenOf, type Usulan, usulanOf } from '../../edit/antrean/desk.ts';
import { type Answer, inWords } from '../answer.ts';
import type { Inside, Route } from './asked.ts';
import { differenceOf } from './diff.ts';
import { type Html, html } from './html.ts';
import { type Judged, type OfficeMeans, problemList } from './office.ts';
import { button, notice, see, token } from './page.ts';
import { KIND, subjectOf, titleIn } from './words.ts';

const NOT_FOUND = inWords(404, 'Alamat ini tidak ada.');
const LINKS = [
  ['/setuju', 'Persetujuan'],
  ['/jejak', 'Jejak'],
] as const;

export type ApprovalMeans = Pick<
  OfficeMeans,
  'desk' | 'store' | 'page' | 'when' | 'namaOf' | 'previewOf' | 'judge'
> & {
  desk: Desk;
  store: Store;
};

/** What Diskominfo decides: the difference as text and as a page, yes, or back with a word. */
export function approvalRoutes({
  desk,
  store,
  page,
  when,
  namaOf,
  previewOf,
  judge,
}: ApprovalMeans): Route[] {
  const titleOf = async ({ berkas }: Usulan): Promise<string> => {
    const [first] = berkas;
    if (!first) return '';
    const { before, after } = await desk.sides(first);
    const title = subjectOf(first.path, () => titleIn(after ?? before));
    return berkas.length > 1 ? `${title}, dan ${berkas.length - 1} lagi` : title;
  };

  async function list(asked: Inside, told?: Html): Promise<Answer> {
    const waiting = (await store.usulanIn(['menunggu'])).map(usulanOf);
    waiting.sort((a, b) => b.mendesak - a.mendesak || a.no - b.no);
    const unseen = (await store.unseenUsulan()).map(usulanOf);
    const failed = (await store.usulanIn(['gagal'])).map(usulanOf);
    const rows = await Promise.all(
      [...waiting, ...unseen].map(async (one) => ({ one, title: await titleOf(one) })),
    );
    const opened = [...waiting, ...unseen].find(({ no }) => String(no) === asked.caught[0]);
    return page({
      title: 'Persetujuan',
      session: asked.session,
      nama: 'Persetujuan Diskominfo',
      links: LINKS,
      here: '/setuju',
      main: html`<h1>${waiting.length === 0 ? 'Tidak ada yang menunggu' : `${waiting.length} perubahan menunggu`}</h1><p class="pengantar">Yang paling lama menunggu di atas. Yang tayang langsung perlu dilihat sesudahnya.</p>${told}${
        failed.length > 0 &&
        notice(
          `${failed.length} yang disetujui belum dapat terbit`,
          failed.map(({ situs, catatan }) => `${namaOf(situs)}: ${catatan}`).join(' '),
        )
      }<div class="setuju"><ol class="antre">${rows.map(
        ({ one, title }) =>
          html`<li><a href="/setuju/${one.no}"${one === opened && html` aria-current="true"`}><span class="asal">${namaOf(one.situs)}${one.mendesak ? html` <span class="lencana">Segera</span>` : ''}</span><b>${title}</b><span class="kapan">${one.langsung ? 'Tayang langsung, perlu dilihat · ' : ''}${when(one.diajukan)}</span></a></li>`,
      )}</ol>${opened && (await detail(asked, opened))}</div>`,
    });
  }

  async function detail({ session }: Inside, usulan: Usulan): Promise<Html> {
    const { no, situs, oleh, pesan, diajukan, berkas, langsung } = usulan;
    const sides = await Promise.all(berkas.map(async (one) => ({ ...one, ...(await desk.sides(one)) })));
    const { problems, addresses }: Judged = await judge(situs);
    const wrong = problems.filter(({ path, isSalah }) => isSalah && berkas.some((one) => one.path === path));
    const address = berkas.map((one) => addresses.get(one.path)).find((one) => one !== undefined);
    return html`<article id="dibuka"><p class="mungil">${namaOf(situs)} · usulan ${no}</p><h2>${await titleOf(usulan)}</h2><p>Diajukan akun <b>${oleh}</b>, ${when(diajukan)}${pesan && html`: “${pesan}”`}</p>${
      wrong.length > 0
        ? problemList(wrong)
        : html`<p class="st st--baik"><span aria-hidden="true">✓ </span>Tidak ada masalah pada pemeriksaan</p>`
    }<h3>Perbedaan dalam tulisan</h3>${sides.map(
      ({ path, was, blob, before, after }) =>
        html`<section><h4>${path} <span class="mungil">${KIND[was === null ? 'baru' : blob === null ? 'dihapus' : 'diubah']}</span></h4>${differenceOf(path, before, after)}</section>`,
    )}${
      address &&
      html`<h3>Perbedaan sebagai halaman</h3><div class="dua-bingkai"><div><h4>Sekarang di situs</h4><iframe class="bingkai" sandbox="allow-same-origin" title="Halaman sekarang" src="${previewOf(session, situs, 'kini', address)}"></iframe></div><div><h4>Diusulkan</h4><iframe class="bingkai" sandbox="allow-same-origin" title="Halaman yang diusulkan" src="${previewOf(session, situs, 'draf', address)}"></iframe></div></div>`
    }<section class="putusan"><h3>Putusan Anda</h3>${
      langsung
        ? button(`/setuju/${no}/lihat`, session, 'Sudah saya lihat')
        : html`<div class="putusan-dua"><div><form method="post" action="/setuju/${no}/ya">${token(session)}<input type="hidden" name="dilihat" value="${seenOf(usulan)}"><p class="bantuan">Yang terbit persis yang tampil di sini, walau kantornya menyimpan lagi sesudah ini.</p><button class="tombol tombol--utama">Setujui</button></form>${usulan.mendesak ? '' : button(`/setuju/${no}/segera`, session, 'Dahulukan', 'tautan')}</div><form method="post" action="/setuju/${no}/kembali">${token(session)}<div class="isian"><label for="catatan">Catatan untuk kantor</label><p class="bantuan" id="catatan-b">Sebut apa yang harus diubah. Catatan ini tampil di beranda mereka.</p><textarea class="ketik" rows="3" id="catatan" name="catatan" aria-describedby="catatan-b"></textarea></div><button class="tombol tombol--garis">Kembalikan dengan catatan</button></form></div>`
    }</section></article>`;
  }

  const TOLD = {
    sudah: notice('Perubahan ini sudah diputus', 'Orang lain memutusnya, atau kantornya menariknya kembali.'),
    lain: notice(
      'Isinya sudah berubah',
      'Kantor mengajukan lagi, atau berkas di situs berubah sesudah halaman ini dibuka. Lihat lagi sebelum memutus.',
    ),
  };

  return [
    { method: 'GET', pattern: /^\/setuju(?:\/(\d{1,9}))?$/, act: 'setuju', do: (asked) => list(asked) },
    {
      ...{ method: 'POST', pattern: /^\/setuju\/(\d{1,9})\/ya$/, act: 'setuju' },
      async do(asked) {
        const how = await desk.approve(
          Number(asked.caught[0]),
          asked.session.person.id,
          asked.form.get('dilihat') ?? '',
        );
        return how === 'ya' ? see('/setuju') : { ...(await list(asked, TOLD[how])), status: 409 };
      },
    },
    {
      ...{ method: 'POST', pattern: /^\/setuju\/(\d{1,9})\/kembali$/, act: 'setuju' },
      async do(asked) {
        const words = (asked.form.get('catatan') ?? '').trim();
        if (!words)
          return {
            ...(await list(
              asked,
              notice('Catatannya masih kosong', 'Tulis apa yang harus diubah, supaya kantornya tahu.'),
            )),
            status: 422,
          };
        const done = await desk.giveBack(Number(asked.caught[0]), asked.session.person.id, words);
        return done ? see('/setuju') : { ...(await list(asked, TOLD.sudah)), status: 409 };
      },
    },
    ...(['lihat', 'segera'] as const).map(
      (what): Route => ({
        ...{ method: 'POST', pattern: new RegExp(`^/setuju/(\\d{1,9})/${what}$`), act: 'setuju' },
        async do({ caught: [no], session }) {
          const done = await (what === 'lihat' ? desk.sawDirect : desk.hurry)(Number(no), session.person.id);
          return done ? see(what === 'lihat' ? '/setuju' : `/setuju/${no}`) : NOT_FOUND;
        },
      }),
    ),
  ];
}
