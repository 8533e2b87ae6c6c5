import { renderSVG } from 'uqr';
import type { Accounts, Entered } from '../../edit/akun/accounts.ts';
import { PASSPHRASE } from '../../edit/akun/passphrase.ts';
import { totpAddress } from '../../edit/akun/totp.ts';
import type { Answer } from '../answer.ts';
import type { Asked, Inside, Route } from './asked.ts';
import { cookieText, type Door } from './guard.ts';
import { Html, html } from './html.ts';
import { button, field, notice, type PageOf, see, token } from './page.ts';

const PASSKEY_SCRIPT = '/_ruang/kunci.js';
const COOKIE = 'ruang';
const off = html` autocomplete="off" autocapitalize="none" spellcheck="false"`;
const isName = html` autocomplete="username" autocapitalize="none" spellcheck="false"`;
const isOnce = html` autocomplete="one-time-code" autocapitalize="none" spellcheck="false"`;

interface Means {
  accounts: Accounts;
  door: Door;
  page: PageOf;
  /** For code apps. */
  issuer: string;
}

/** Where a session goes on. */
export const NEXT = { sandi_baru: '/sandi', pasang: '/pasang', bukti: '/bukti', penuh: '/' } as const;

/** Every step from a stranger to a person who may write. */
export function signInRoutes({ accounts, door, page, issuer }: Means): Route[] {
  const withCookie = (to: string, cookie: string): Answer =>
    see(to, { 'Set-Cookie': cookieText(door, COOKIE, cookie) });
  const json = (value: unknown, headers?: Record<string, string>): Answer => ({
    status: 200,
    type: 'application/json; charset=utf-8',
    body: JSON.stringify(value),
    ...(headers && { headers }),
  });

  const toldWrong = (entered: Exclude<Entered, { type: 'in' }>, what: string): [Html, number] =>
    entered.type === 'wait'
      ? [
          notice(
            `Tunggu ${waitWords(entered.after)}, lalu coba lagi`,
            'Sudah beberapa kali keliru. Akun Anda tidak diblokir. Bila bukan Anda yang mencoba, hubungi Diskominfo.',
          ),
          429,
        ]
      : [
          notice(
            what,
            'Periksa lagi, lalu coba sekali lagi. Kata yang sama tampil juga bila akunnya tidak ada.',
          ),
          401,
        ];

  function signInPage(told?: Html, status = 200, akun = ''): Answer {
    return page({
      title: 'Masuk',
      status,
      scripts: [PASSKEY_SCRIPT],
      main: html`<div class="dua"><div><h1>Masuk untuk menulis</h1><p class="pengantar">Tempat perangkat daerah mengisi situsnya sendiri. Situs yang sudah terbit tidak berubah sebelum Anda mengajukan dan Diskominfo menyetujui.</p>
${told}<form method="post" action="/masuk">${field({ name: 'akun', label: 'Nama akun', help: 'Tertulis di kertas dari Diskominfo. Bukan surel.', value: akun, more: isName })}${field({ name: 'sandi', label: 'Frasa sandi', help: `Beberapa kata yang Anda buat sendiri, paling sedikit ${PASSPHRASE.least} huruf.`, type: 'password', more: html` autocomplete="current-password"` })}<button class="tombol tombol--utama">Lanjut</button></form>
<div data-kunci="masuk" hidden><p class="atau">atau</p><button type="button" class="tombol tombol--garis">Masuk dengan kunci sandi</button><p class="bantuan">Memakai sidik jari, wajah, atau PIN perangkat ini. Tidak ada yang perlu diketik.</p><p role="status"></p></div></div>
<div class="lain"><section><h2>Pertama kali masuk?</h2><p>Ambil kertas kode di Diskominfo. Kodenya berlaku 3 hari dan sekali pakai.</p><a class="tombol tombol--garis" href="/masuk/kode">Pakai kode kertas</a></section>
<section><h2>Tidak dapat masuk?</h2><p><b>Lupa frasa sandi atau ponsel hilang:</b> minta kertas kode baru. Sesi di semua perangkat langsung ditutup.</p><p><b>Pindah tugas:</b> beri tahu Diskominfo hari itu juga, supaya akun lama ditutup.</p><p>Diskominfo tidak pernah menanyakan frasa sandi Anda.</p></section></div></div>`,
    });
  }

  function codePage(told?: Html, status = 200, akun = '', wrong?: string): Answer {
    return page({
      title: 'Masukkan kode kertas',
      status,
      main: html`<p class="langkah">Langkah 1 dari 3</p><h1>Masukkan kode kertas</h1>${told}<form method="post" action="/masuk/kode">${field({ name: 'akun', label: 'Nama akun', value: akun, more: isName })}${field({ name: 'kode', label: 'Kode', help: 'Dua belas huruf dan angka. Huruf besar, spasi, dan tanda hubung tidak berpengaruh.', kind: 'kode', wrong, more: isOnce })}<button class="tombol tombol--utama">Lanjut, buat frasa sandi</button></form><p><a href="/masuk">Kembali ke halaman masuk</a></p>`,
    });
  }

  const passphrasePage = (session: Inside['session'], wrong?: string): Answer =>
    page({
      title: 'Buat frasa sandi',
      status: wrong ? 422 : 200,
      main: html`<p class="langkah">Langkah 2 dari 3</p><h1>Buat frasa sandi</h1><p class="pengantar">Pilih empat atau lima kata yang hanya Anda yang terpikir. Boleh memakai spasi. Tidak ada yang dapat melihatnya, juga Diskominfo.</p><form method="post" action="/sandi">${token(session)}<input class="samar" type="text" name="akun" value="${session.person.id}" autocomplete="username" readonly aria-label="Nama akun">${field({ name: 'sandi', label: 'Frasa sandi baru', help: `Paling sedikit ${PASSPHRASE.least} huruf.`, type: 'password', wrong, more: html` autocomplete="new-password"` })}${field({ name: 'ulang', label: 'Ketik sekali lagi', type: 'password', more: html` autocomplete="new-password"` })}<button class="tombol tombol--utama">Simpan frasa sandi</button></form>`,
    });

  function setUpPage({ session }: Inside, told?: Html, status = 200): Answer {
    const isWriter = session.person.peran === 'penulis';
    return page({
      title: 'Bukti kedua',
      status,
      scripts: [PASSKEY_SCRIPT],
      main: html`<p class="langkah">Langkah 3 dari 3</p><h1>Pilih bukti kedua</h1><p class="pengantar">Supaya orang yang tahu frasa sandi Anda tetap tidak dapat masuk. Cukup satu.</p>${told}<div class="pilihan">
<section data-kunci="daftar" data-token="${session.token}" hidden><h2>Kunci sandi perangkat ini</h2><p>Sidik jari, wajah, atau PIN. Paling mudah bila Anda selalu memakai perangkat yang sama.</p><button type="button" class="tombol tombol--garis">Pakai perangkat ini</button><p role="status"></p></section>
<section><h2>Aplikasi kode di ponsel</h2><p>Aplikasi yang menunjukkan enam angka, misalnya Aegis atau Google Authenticator. Ponselnya tidak perlu pulsa.</p><a class="tombol tombol--garis" href="/pasang/aplikasi">Pasang aplikasi kode</a></section>
${isWriter && html`<section><h2>Kartu kode</h2><p>Dua puluh kode untuk dicetak atau disalin, dipakai satu per satu. Tidak perlu ponsel.</p>${button('/pasang/kartu', session, 'Buat kartu kode')}</section>`}</div>`,
    });
  }

  async function appPage({ session }: Inside, wrong?: string): Promise<Answer> {
    const secret = await accounts.beginTotp(session);
    const code = new Html(renderSVG(totpAddress(secret, session.person.id, issuer), { border: 2 }));
    return page({
      title: 'Pasang aplikasi kode',
      status: wrong ? 422 : 200,
      main: html`<h1>Pasang aplikasi kode</h1><ol class="tata"><li>Buka aplikasi kode di ponsel, pilih tambah, lalu pindai gambar ini.<div class="qr" role="img" aria-label="Kode QR untuk aplikasi kode">${code}</div><details><summary>Tidak dapat memindai?</summary><p>Ketik kunci ini di aplikasinya: <code>${secret.match(/.{1,4}/g)?.join(' ') ?? ''}</code></p></details></li><li>Ketik enam angka yang tampil.<form method="post" action="/pasang/aplikasi">${token(session)}${field({ name: 'angka', label: 'Enam angka', kind: 'pendek', wrong, more: html`${isOnce} inputmode="numeric"` })}<button class="tombol tombol--utama">Selesai</button></form></li></ol><p><a href="/pasang">Pilih cara lain</a></p>`,
    });
  }

  async function proofPage({ session, query }: Inside, told?: Html, status = 200): Promise<Answer> {
    const { totp, kunci, kartu, nomor } = await accounts.factors(session);
    const hasCard = kartu > 0 && session.person.peran === 'penulis';
    const how = query.get('cara') === 'kartu' || !totp ? 'kartu' : 'totp';
    const isCard = how === 'kartu' && hasCard;
    return page({
      title: 'Satu bukti lagi',
      status,
      scripts: [PASSKEY_SCRIPT],
      main: html`<p class="langkah">Langkah 2 dari 2</p><h1>Satu bukti lagi</h1>${told}${
        (isCard || totp) &&
        html`<form method="post" action="/bukti">${token(session)}<input type="hidden" name="cara" value="${isCard ? 'kartu' : 'totp'}">${
          isCard
            ? field({
                name: 'bukti',
                label: `Kode nomor ${nomor} dari kartu kode`,
                help: `Coret kode itu sesudah dipakai. Kartu Anda masih memuat ${kartu} kode.`,
                kind: 'kode',
                more: off,
              })
            : field({
                name: 'bukti',
                label: 'Enam angka dari aplikasi kode',
                kind: 'pendek',
                more: html`${isOnce} inputmode="numeric"`,
              })
        }<button class="tombol tombol--utama">Masuk</button></form>`
      }${hasCard && totp && html`<p><a href="/bukti?cara=${isCard ? 'totp' : 'kartu'}">${isCard ? 'Pakai aplikasi kode di ponsel' : 'Pakai kartu kode'}</a></p>`}${
        kunci > 0 &&
        html`<div data-kunci="masuk" hidden><button type="button" class="tombol tombol--garis">Masuk dengan kunci sandi</button><p role="status"></p></div>`
      }<p>${button('/keluar', session, 'Batal', 'tautan')}</p>`,
    });
  }

  const open = (
    method: Route['method'],
    pattern: RegExp,
    work: (asked: Asked) => Answer | Promise<Answer>,
  ): Route => ({
    ...{ method, pattern },
    open: (asked) => (asked.session?.tahap === 'penuh' ? see('/') : work(asked)),
  });

  return [
    open('GET', /^\/masuk$/, () => signInPage()),
    open('POST', /^\/masuk$/, async ({ form, remote }) => {
      const akun = idOf(form.get('akun'));
      const entered = await accounts.enter(akun, textOf(form.get('sandi')), 'sandi', remote);
      if (entered.type === 'in') return withCookie(NEXT[entered.tahap], entered.cookie);
      return signInPage(...toldWrong(entered, 'Nama akun atau frasa sandi tidak cocok'), akun);
    }),
    open('GET', /^\/masuk\/kode$/, ({ query }) => codePage(undefined, 200, idOf(query.get('akun')))),
    open('POST', /^\/masuk\/kode$/, async ({ form, remote }) => {
      const akun = idOf(form.get('akun'));
      const kode = textOf(form.get('kode'));
      const signs = kode.replace(/[^\p{L}\p{N}]/gu, '').length;
      if (signs !== 12)
        return codePage(
          undefined,
          422,
          akun,
          `Kode ini berisi ${signs} huruf dan angka. Lihat lagi kertasnya: kode berisi 12, misalnya h7kq-mw3x-t9ep.`,
        );
      const entered = await accounts.enter(akun, kode, 'kode', remote);
      if (entered.type === 'in') return withCookie(NEXT[entered.tahap], entered.cookie);
      return codePage(
        ...toldWrong(entered, 'Nama akun atau kode tidak cocok, atau kode sudah dipakai'),
        akun,
      );
    }),
    open('GET', /^\/masuk\/kunci$/, async () => json(await accounts.passkeySignIn())),
    open('POST', /^\/masuk\/kunci$/, async ({ form, remote }) => {
      const answer = parsed(form.get('jawaban'));
      const entered = await accounts.enterByPasskey(answer, challengeIn(answer), remote);
      if (entered.type === 'in')
        return json({ ke: '/' }, { 'Set-Cookie': cookieText(door, COOKIE, entered.cookie) });
      return {
        ...json({
          kata:
            entered.type === 'wait'
              ? `Tunggu ${waitWords(entered.after)}.`
              : 'Kunci sandi ini tidak dikenal.',
        }),
        status: entered.type === 'wait' ? 429 : 401,
      };
    }),
    {
      method: 'GET',
      pattern: /^\/sandi$/,
      stage: 'sandi_baru',
      step: ({ session }) => passphrasePage(session),
    },
    {
      ...{ method: 'POST', pattern: /^\/sandi$/, stage: 'sandi_baru' },
      async step({ session, form }) {
        const sandi = textOf(form.get('sandi'));
        if (sandi !== form.get('ulang'))
          return passphrasePage(session, 'Kedua ketikan tidak sama. Ketik lagi keduanya.');
        const chosen = await accounts.choosePassphrase(session, sandi);
        return 'why' in chosen ? passphrasePage(session, chosen.why) : withCookie('/pasang', chosen.cookie);
      },
    },
    { method: 'GET', pattern: /^\/pasang$/, stage: 'pasang', step: (asked) => setUpPage(asked) },
    {
      ...{ method: 'POST', pattern: /^\/pasang\/kartu$/, stage: 'pasang' },
      async step({ session }) {
        const codes = await accounts.newCard(session);
        if (!codes) return see('/pasang');
        return page({
          title: 'Kartu kode',
          main: html`<h1>Kartu kode Anda</h1><p class="pengantar">Cetak halaman ini, atau salin ke kertas. Kode ini hanya tampil sekali. Simpan terpisah dari catatan frasa sandi.</p><div class="kartu"><p>Akun <b>${session.person.id}</b></p><ol>${codes.map((code) => html`<li><code>${code}</code></li>`)}</ol></div><form method="post" action="/bukti">${token(session)}<input type="hidden" name="cara" value="kartu">${field({ name: 'bukti', label: 'Kode nomor 1', help: 'Ketik dari kertas Anda, supaya pasti salinannya benar. Lalu coret.', kind: 'kode', more: off })}<button class="tombol tombol--utama">Sudah saya simpan, masuk</button></form>`,
        });
      },
    },
    { method: 'GET', pattern: /^\/pasang\/aplikasi$/, stage: 'pasang', step: (asked) => appPage(asked) },
    {
      ...{ method: 'POST', pattern: /^\/pasang\/aplikasi$/, stage: 'pasang' },
      async step(asked) {
        const cookie = await accounts.endTotp(asked.session, textOf(asked.form.get('angka')));
        return cookie
          ? withCookie('/', cookie)
          : appPage(
              asked,
              'Angka ini tidak cocok. Tunggu angka berikutnya, lalu ketik itu; jam ponsel harus benar.',
            );
      },
    },
    {
      method: 'GET',
      pattern: /^\/pasang\/kunci$/,
      stage: 'pasang',
      step: async ({ session }) => json(await accounts.passkeyOptions(session)),
    },
    {
      ...{ method: 'POST', pattern: /^\/pasang\/kunci$/, stage: 'pasang' },
      async step({ session, form }) {
        const cookie = await accounts.addPasskey(session, parsed(form.get('jawaban')));
        return cookie
          ? json({ ke: '/' }, { 'Set-Cookie': cookieText(door, COOKIE, cookie) })
          : {
              ...json({ kata: 'Kunci sandi tidak jadi dipasang. Coba lagi, atau pilih cara lain.' }),
              status: 422,
            };
      },
    },
    { method: 'GET', pattern: /^\/bukti$/, stage: 'bukti', step: (asked) => proofPage(asked) },
    ...(['bukti', 'pasang'] as const).map(
      (stage): Route => ({
        ...{ method: 'POST', pattern: /^\/bukti$/, stage },
        async step(asked) {
          const how = asked.form.get('cara') === 'kartu' ? 'kartu' : 'totp';
          const entered = await accounts.prove(asked.session, textOf(asked.form.get('bukti')), how);
          if (entered.type === 'in') return withCookie('/', entered.cookie);
          const told = toldWrong(entered, how === 'kartu' ? 'Kode kartu tidak cocok' : 'Angka tidak cocok');
          return stage === 'bukti'
            ? proofPage(asked, ...told)
            : setUpPage(
                asked,
                html`${told[0]}<p>Kartu tadi masih berlaku bila sudah disalin: <a href="/masuk">masuk lagi</a>, lalu ketik kodenya.</p>`,
                told[1],
              );
        },
      }),
    ),
    {
      ...{ method: 'POST', pattern: /^\/keluar$/ },
      async open({ session }) {
        if (session) await accounts.leave(session);
        return see('/masuk', { 'Set-Cookie': cookieText(door, COOKIE) });
      },
    },
  ];
}

const textOf = (value: string | null): string => (value ?? '').slice(0, 1_000);
const idOf = (value: string | null): string => (value ?? '').trim().toLowerCase().slice(0, 64);

const waitWords = (seconds: number): string =>
  seconds < 90 ? `${seconds} detik` : `${Math.ceil(seconds / 60)} menit`;

function parsed(text: string | null): unknown {
  try {
    return JSON.parse((text ?? '').slice(0, 20_000));
  } catch {
    return undefined;
  }
}

/** The challenge that an answer says it is for; it is looked up among those that were given out. */
function challengeIn(answer: unknown): string {
  const { response } = (answer ?? {}) as { response?: { clientDataJSON?: unknown } };
  const data = parsed(
    Buffer.from(String(response?.clientDataJSON ?? '').slice(0, 4_000), 'base64url').toString(),
  );
  const { challenge } = (data ?? {}) as { challenge?: unknown };
  return typeof challenge === 'string' ? challenge : '';
}
