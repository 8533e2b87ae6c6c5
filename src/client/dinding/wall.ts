import type { Drawn } from '../../components/papan/dinding/drawn.ts';
import { el } from '../../components/papan/dinding/drawn.ts';
import { scenes } from '../../components/papan/dinding/scenes/index.ts';
import { interrupting } from '../../components/papan/dinding/scenes/standing.ts';
import { urgentScene } from '../../components/papan/dinding/scenes/urgent.ts';
import { texts } from '../../components/papan/dinding/texts.ts';
import { daysBetween } from '../../model/papan/age.ts';
import type { Dinding } from '../../model/papan/dinding.ts';
import { makeAsk } from './ask.ts';
import { nodeOf } from './draw.ts';
import { settingsIn, USUAL_PAUSE } from './settings.ts';
import { clockText, momentAt, spanText } from './time.ts';

function part(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-${name}]`);
  if (!found) throw new Error(`no ${name} on the wall`);
  return found;
}
const [stage, per, clock] = [part('babak'), part('per'), part('jam')];
const [cut, turning] = [part('putus'), part('putaran')];
const settings = settingsIn(location.search);
const ask = makeAsk(stage.dataset['umpan'] ?? '');
/** A board is built each day. */
const BOARD_DAYS = 1;

let data: Dinding | undefined;
/** Of the server, in ms: the last answer, and how far its clock is ahead of this machine's. */
let lastGood: number | undefined;
let ahead = 0;
let at = 0;
let turnedAt = Date.now();
let isHeld = settings.jeda === 0;
/** Also where a wall that stood still is told to turn again. */
const pause = settings.jeda || USUAL_PAUSE;
/** What is drawn, so that nothing is drawn twice. */
let drawn = '';

const now = (): number => Date.now() + ahead;

/** Pictures that have something to show; an urgent alert leaves no room for any other. */
function pictures(known: Dinding): { nama: string; kelas: string; draw: () => Drawn[] }[] {
  const moment = momentAt(now(), known.zona.jam);
  const urgent = interrupting(known, moment);
  if (urgent.length > 0)
    return urgent.map((alert) => ({
      nama: texts.tingkat.darurat,
      kelas: 'dd-babak--darurat',
      draw: () => urgentScene(alert, known),
    }));
  return scenes
    .map(({ babak, draw }) => ({
      nama: texts.babak[babak],
      kelas: `dd-babak--${babak}`,
      draw: () => draw(known, moment),
    }))
    .filter(({ draw }) => draw().length > 0);
}

function show(): void {
  if (!data) return;
  const all = pictures(data);
  const picture = all[at % all.length];
  if (!picture) return;
  const content = picture.draw();
  const key = `${picture.kelas} ${JSON.stringify(content)}`;
  const seconds = isHeld ? texts.diam : texts.berganti(pause);
  turning.textContent = `${texts.babakKe(picture.nama, (at % all.length) + 1, all.length)} · ${seconds} · ${data.host}`;
  if (key === drawn) return;
  drawn = key;
  stage.className = `dd-babak ${picture.kelas}`;
  document.body.classList.toggle('dinding--darurat', picture.kelas === 'dd-babak--darurat');
  stage.replaceChildren(...content.map(nodeOf));
}

function turn(step: number): void {
  if (!data) return;
  const { length } = pictures(data);
  at = (at + step + length) % length;
  turnedAt = Date.now();
  show();
}

/** The clock, how old the data is, and what is wrong with it. */
function tellAge(): void {
  if (!data || lastGood === undefined) return;
  const { jam, singkatan } = data.zona;
  const { hari, jam: time } = momentAt(now(), jam);
  const built = daysBetween(data.tanggal, hari);
  clock.textContent = texts.sekarang(time.replace(':', '.'), singkatan, hari);
  per.textContent =
    built > 0 ? texts.dataHariPendek(data.tanggal) : texts.dataPer(clockText(lastGood, jam, hari));
  const silent = now() - lastGood;
  const isCut = silent > 2 * settings.tanya * 1000;
  const isOld = built > 2 * BOARD_DAYS;
  document.body.classList.toggle('dinding--basi', isCut || isOld);
  cut.hidden = !isCut && !isOld;
  if (cut.hidden) {
    delete cut.dataset['kata'];
    if (cut.firstChild) cut.replaceChildren();
    return;
  }
  const [title, words, span, interval] = isCut
    ? [
        texts.terputus(clockText(lastGood, jam, hari)),
        texts.gambarTerakhir,
        spanText(silent),
        spanText(settings.tanya * 1000),
      ]
    : [texts.papanLama(data.tanggal), texts.papanLamaJelas, texts.hari(built), texts.hariSekali];
  const content = [
    el('p', '', el('strong', '', title), el('span', '', words)),
    el('p', 'dd-lama', el('strong', '', span), el('span', '', texts.seharusnya(interval))),
  ];
  const said = content.map((one) => JSON.stringify(one)).join('');
  if (cut.dataset['kata'] === said) return;
  cut.dataset['kata'] = said;
  cut.replaceChildren(...content.map(nodeOf));
}

/** One question after the other, never two at once. */
async function keepAsking(): Promise<void> {
  const answer = await ask();
  if (answer.kind === 'versi') {
    location.reload();
    return;
  }
  if (answer.kind !== 'putus') {
    ahead = answer.ahead;
    lastGood = now();
    if (answer.kind === 'baru') data = answer.data;
  }
  tellAge();
  show();
  setTimeout(keepAsking, settings.tanya * 1000);
}

setInterval(() => {
  tellAge();
  if (!isHeld && Date.now() - turnedAt >= pause * 1000) turn(1);
  else show();
}, 1000);

function hold(): void {
  isHeld = !isHeld;
  turnedAt = Date.now();
  button.textContent = isHeld ? texts.lanjut : texts.jeda;
  show();
}

const button = document.createElement('button');
button.type = 'button';
button.className = 'dd-jeda';
button.textContent = isHeld ? texts.lanjut : texts.jeda;
button.addEventListener('click', hold);
turning.after(button);

document.addEventListener('keydown', ({ key, target }) => {
  if (key === 'ArrowRight') turn(1);
  else if (key === 'ArrowLeft') turn(-1);
  else if (key === ' ' && target !== button) hold();
});

void keepAsking();
