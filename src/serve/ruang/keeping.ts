import { renderSVG } from 'uqr';
import { type Accounts, type KODE_MS, keeperOf, personOf } from '../../edit/akun/accounts.ts';
import type { Store } from '../../edit/akun/store.ts';
import { PERAN } from '../../edit/akun/tables.ts';
import { type Answer, inWords } from '../answer.ts';
import type { Inside, Route } from './asked.ts';
import type { Door } from './guard.ts';
import { Html, html } from './html.ts';
import { button, field, notice, type PageOf, see, token } from './page.ts';

const NOT_FOUND = inWords(404, 'Alamat ini tidak ada.');
const ID = /^[a-z0-9](?:[a-z0-9.-]{0,46}[a-z0-9])$/;
const off = html` autocomplete="off" autocapitalize="none" spellcheck="false"`;

interface Means {
  accounts: Accounts;
  store: Store;
  page: PageOf;
  door: Door;
  clock: () => number;
  when: (ms: number) => string;
  /** Ids of all offices. */
  situs: () => readonly string[];
}

/** Own sessions, the accounts of all, and the trail. */
export function keepingRoutes({ accounts, store, page, door, clock, when, situs }: Means): Route[] {
  const linksOf = ({ session }: Inside): [string, string][] =>
    session.person.peran === 'pengurus'
      ? [
          ['/kelola', 'Akun'],
          ['/jejak', 'Jejak'],
        ]
      : [
          ['/setuju', 'Persetujuan'],
          ['/jejak', 'Jejak'],
        ];

  async function own(asked: Inside): Promise<Answer> {
    const { session } = asked;
    const all = await store.sesiOf(session.person.id);
    return page({
      ...{ title: 'Akun saya', session },
      main: html`<h1>Akun ${session.person.id}</h1><p class="pengantar">${session.person.situs.join(', ') || 'Semua situs'}</p><section><h2>Sesi yang terbuka</h2><ul class="baris">${all.map(
        ({ id, dibuat, dipakai }) =>
          html`<li>Dibuka ${when(dibuat)}, terakhir dipakai ${when(dipakai)}${id === session.id && ' · sesi ini'}</li>`,
      )}</ul>${all.length > 1 && button('/akun/akhiri', session, 'Akhiri semua sesi lain')}</section><p class="bantuan">Frasa sandi lupa, ponsel atau kartu hilang: minta kertas kode baru kepada Diskominfo. Yang lama langsung tidak berlaku.</p>`,
    });
  }

  async function all(asked: Inside, told?: Html, status = 200): Promise<Answer> {
    const { session } = asked;
    const rows = await store.allAkun();
    return page({
      ...{ title: 'Akun', session, status, nama: 'Akun ruang tulis', links: linksOf(asked), here: '/kelola' },
      main: html`<h1>Akun</h1>${told}<section><h2>Akun baru</h2><form method="post" action="/kelola/buat">${token(session)}${field({ name: 'akun', label: 'Nama akun', help: 'Huruf kecil, angka, titik: misalnya dinkes.umum. Bukan nama orang.', more: off })}${field({ name: 'situs', label: 'Situs', help: `Nama folder situsnya, dipisah spasi. Misalnya ${situs().slice(0, 2).join(' ')}. Kosong bila menyetujui atau mengurus akun.`, more: off })}<div class="isian"><label for="peran">Peran</label><select class="ketik" id="peran" name="peran">${PERAN.map((one) => html`<option>${one}</option>`)}</select></div>${howField}<button class="tombol tombol--utama">Buat dan tampilkan kode</button></form></section><section><h2>${rows.length} akun</h2><ul class="baris">${rows.map(
        (row) => {
          const { id, peran, situs: own } = personOf(row);
          return html`<li><div><b>${id}</b> <span class="mungil">${peran} · ${own.join(' ') || 'semua situs'}</span><span class="st st--${row.aktif ? 'baik' : 'salah'}">${row.aktif ? (row.sandi ? '● Aktif' : '○ Menunggu kode dipakai') : '✕ Ditutup'}</span></div>${
            id !== session.person.id &&
            html`<div class="aksi">${row.aktif ? html`${button(`/kelola/${id}/kode`, session, 'Kode baru', 'tautan')}${button(`/kelola/${id}/akhiri`, session, 'Akhiri sesi', 'tautan')}${button(`/kelola/${id}/tutup`, session, 'Tutup', 'tautan')}` : button(`/kelola/${id}/buka`, session, 'Buka dengan kode baru', 'tautan')}</div>`
          }</li>`;
        },
      )}</ul></section>`,
    });
  }

  const howField = html`<div class="isian"><label for="cara">Kode diserahkan</label><select class="ketik" id="cara" name="cara"><option value="kertas">di kertas, berlaku 3 hari</option><option value="pesan">lewat pesan, berlaku 15 menit</option></select><p class="bantuan">Siapa pun yang membaca pesannya dapat menjadi orang itu. Pilih kertas bila dapat.</p></div>`;

  const paper = (asked: Inside, akun: string, { code, until }: { code: string; until: number }): Answer => {
    const address = `${door.origin}/masuk/kode?akun=${encodeURIComponent(akun)}`;
    return page({
      ...{ title: 'Kertas kode', session: asked.session, links: linksOf(asked), here: '/kelola' },
      main: html`<h1>Kertas kode</h1><p class="pengantar">Cetak dan serahkan langsung kepada orangnya. Kode ini hanya tampil sekali.</p><div class="kartu"><p>Akun <b>${akun}</b></p><p class="kode">${code}</p><p>Berlaku sampai ${when(until)}, sekali pakai.</p><p>Buka ${door.host}, lalu pilih Pakai kode kertas.</p><div class="qr" role="img" aria-label="Kode QR alamat masuk">${new Html(renderSVG(address, { border: 2 }))}</div></div>`,
    });
  };

  return [
    { method: 'GET', pattern: /^\/akun$/, act: 'sendiri', do: own },
    {
      ...{ method: 'POST', pattern: /^\/akun\/akhiri$/, act: 'sendiri' },
      async do({ session }) {
        await accounts.endSessions(session.person.id, session.id);
        await accounts.trail('sesi-lain-diakhiri', session.person.id);
        return see('/akun');
      },
    },
    { method: 'GET', pattern: /^\/kelola$/, act: 'akun', do: (asked) => all(asked) },
    {
      ...{ method: 'POST', pattern: /^\/kelola\/buat$/, act: 'akun' },
      async do(asked) {
        const { form, session } = asked;
        const id = (form.get('akun') ?? '').trim().toLowerCase();
        const named = (form.get('situs') ?? '').split(/[\s,]+/).filter(Boolean);
        const peran = PERAN.find((one) => one === form.get('peran')) ?? 'penulis';
        const refuse = (words: string) => all(asked, notice('Akun belum dibuat', words), 422);
        if (!ID.test(id))
          return refuse('Nama akun terdiri dari huruf kecil, angka, titik, dan tanda hubung.');
        if (await store.akun(id)) return refuse('Nama akun itu sudah ada.');
        const unknown = named.filter((one) => !situs().includes(one));
        if (unknown.length > 0) return refuse(`Situs ini tidak ada: ${unknown.join(', ')}.`);
        if (peran === 'penulis' && named.length === 0) return refuse('Sebut situs yang ditulisnya.');
        const keeper = keeperOf({ store, clock, by: session.person.id });
        return paper(asked, id, await keeper.create({ id, nama: id, peran, situs: named }, howOf(form)));
      },
    },
    {
      ...{ method: 'POST', pattern: /^\/kelola\/([a-z0-9.-]{2,48})\/(kode|akhiri|tutup|buka)$/, act: 'akun' },
      async do(asked) {
        const [id = '', what] = asked.caught;
        // Nobody locks the room behind oneself.
        if (id === asked.session.person.id || !(await store.akun(id))) return NOT_FOUND;
        const keeper = keeperOf({ store, clock, by: asked.session.person.id });
        if (what === 'kode') return paper(asked, id, await keeper.newCode(id, howOf(asked.form)));
        if (what === 'buka') return paper(asked, id, await keeper.reopen(id, howOf(asked.form)));
        await (what === 'tutup' ? keeper.shut(id) : keeper.endSessions(id));
        return see('/kelola');
      },
    },
    {
      ...{ method: 'GET', pattern: /^\/jejak$/, act: 'jejak' },
      async do(asked) {
        const before = Number(asked.query.get('sebelum') ?? Number.MAX_SAFE_INTEGER);
        const rows = await store.jejak(Number.isSafeInteger(before) ? before : undefined);
        const broken = await store.brokenJejak();
        return page({
          ...{ title: 'Jejak', session: asked.session, links: linksOf(asked), here: '/jejak' },
          main: html`<h1>Jejak</h1><p class="pengantar">Siapa melakukan apa, tanpa isinya. Tidak dapat diubah dari ruang ini.</p>${
            broken === undefined
              ? html`<p class="st st--baik"><span aria-hidden="true">✓ </span>Rantainya utuh</p>`
              : notice(
                  `Jejak nomor ${broken} tidak seperti saat ditulis`,
                  'Simpan salinan basis datanya, dan cari tahu siapa yang membukanya.',
                )
          }<table class="tabel"><thead><tr><th scope="col">Waktu</th><th scope="col">Akun</th><th scope="col">Tindakan</th><th scope="col">Situs</th><th scope="col">Sasaran</th></tr></thead><tbody>${rows.map(
            ({ waktu, akun, tindakan, situs: where, sasaran }) =>
              html`<tr><td>${when(waktu)}</td><td>${akun}</td><td>${tindakan.replaceAll('-', ' ')}</td><td>${where}</td><td>${sasaran}</td></tr>`,
          )}</tbody></table>${rows.length > 0 && html`<p><a href="/jejak?sebelum=${rows.at(-1)?.no}">Lebih lama</a></p>`}`,
        });
      },
    },
  ];
}

const howOf = (form: URLSearchParams): keyof typeof KODE_MS =>
  form.get('cara') === 'pesan' ? 'pesan' : 'kertas';
