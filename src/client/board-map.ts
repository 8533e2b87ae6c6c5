export {};

/** How far one step goes in, and how far at most. */
const STEP = 1.5;
const CLOSEST = 12;

interface View {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Buttons and keys that bring a drawing nearer, and a hand that moves it. Links in it stay links. */
function makeZoomable(svg: SVGSVGElement): void {
  const { width, height } = svg.viewBox.baseVal;
  const whole: View = { x: 0, y: 0, width, height };
  let view = whole;

  const show = ({ x, y, width: w, height: h }: View): void => {
    view = {
      x: Math.min(Math.max(x, 0), width - w),
      y: Math.min(Math.max(y, 0), height - h),
      width: w,
      height: h,
    };
    svg.setAttribute('viewBox', `${view.x} ${view.y} ${w} ${h}`);
    // Signs keep their size on the screen while the ground grows.
    svg.style.setProperty('--kecil', String(w / width));
    svg.classList.toggle('papan-svg--dekat', w < width);
  };
  const zoom = (factor: number): void => {
    const w = Math.min(width, Math.max(width / CLOSEST, view.width / factor));
    const h = (w * height) / width;
    show({ x: view.x + (view.width - w) / 2, y: view.y + (view.height - h) / 2, width: w, height: h });
  };
  const move = (right: number, down: number): void =>
    show({ ...view, x: view.x + (right * view.width) / 4, y: view.y + (down * view.height) / 4 });

  const keys: Readonly<Record<string, () => void>> = {
    '+': () => zoom(STEP),
    '=': () => zoom(STEP),
    '-': () => zoom(1 / STEP),
    '0': () => show(whole),
    ArrowLeft: () => move(-1, 0),
    ArrowRight: () => move(1, 0),
    ArrowUp: () => move(0, -1),
    ArrowDown: () => move(0, 1),
  };
  const tools = document.createElement('div');
  tools.className = 'papan-alat';
  tools.setAttribute('role', 'group');
  tools.setAttribute('aria-label', 'Perbesar peta');
  const buttons: [string, string, () => void][] = [
    ['+', 'Perbesar', () => zoom(STEP)],
    ['−', 'Perkecil', () => zoom(1 / STEP)],
    ['Utuh', 'Tampilkan utuh', () => show(whole)],
  ];
  for (const [sign, label, act] of buttons) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.title = label;
    button.setAttribute('aria-label', label);
    button.addEventListener('click', act);
    tools.append(button);
  }
  svg.after(tools);

  const onKey = (event: KeyboardEvent): void => {
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  svg.addEventListener('keydown', onKey);
  tools.addEventListener('keydown', onKey);
  svg.addEventListener('focusin', ({ target }) => {
    if (target instanceof SVGGraphicsElement && view.width < width) bringIntoView(target);
  });

  /** A kecamatan that the keyboard reaches while it lies outside what is shown. */
  function bringIntoView(area: SVGGraphicsElement): void {
    const box = area.getBBox();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    if (x < view.x || y < view.y || x > view.x + view.width || y > view.y + view.height)
      show({ ...view, x: x - view.width / 2, y: y - view.height / 2 });
  }

  let held: { x: number; y: number; from: View; moved: boolean } | undefined;
  svg.addEventListener('pointerdown', ({ clientX, clientY, button }) => {
    if (button === 0 && view.width < width) held = { x: clientX, y: clientY, from: view, moved: false };
  });
  svg.addEventListener('pointermove', (event) => {
    if (!held) return;
    const scale = held.from.width / svg.clientWidth;
    const [right, down] = [event.clientX - held.x, event.clientY - held.y];
    if (!held.moved && Math.hypot(right, down) < 5) return;
    held.moved = true;
    svg.setPointerCapture(event.pointerId);
    show({ ...held.from, x: held.from.x - right * scale, y: held.from.y - down * scale });
  });
  svg.addEventListener('pointerup', () => {
    const wasMoved = held?.moved ?? false;
    held = undefined;
    // What was dragged was not clicked.
    if (wasMoved)
      svg.addEventListener('click', (event) => event.preventDefault(), { once: true, capture: true });
  });
  svg.addEventListener('pointercancel', () => {
    held = undefined;
  });
  svg.addEventListener('dragstart', (event) => event.preventDefault());
}

/** What the table says of the kecamatan that is pointed at or reached by keyboard. */
function tellChosen(box: HTMLElement): void {
  const tell = (kode: string): void => {
    const row = document.querySelector<HTMLTableRowElement>(`tr[data-baris="${kode}"]`);
    const name = row?.querySelector('th');
    const link = name?.querySelector('a');
    if (!row || !link) return;
    const heading = document.createElement('p');
    heading.className = 'papan-kotak-fokus-nama';
    const own = document.createElement('a');
    own.href = link.href;
    own.textContent = link.textContent;
    heading.append(own);
    const list = document.createElement('dl');
    list.className = 'fakta';
    for (const cell of row.querySelectorAll<HTMLElement>('td[data-l]')) {
      const [term, value] = [document.createElement('dt'), document.createElement('dd')];
      term.textContent = cell.dataset['l'] ?? '';
      value.textContent = cell.textContent?.trim() ?? '';
      list.append(term, value);
    }
    box.replaceChildren(heading, list);
    box.hidden = false;
    for (const area of document.querySelectorAll<SVGElement>('[data-kode]'))
      area.classList.toggle('papan-daerah--terpilih', area.dataset['kode'] === kode);
  };
  for (const area of document.querySelectorAll<SVGElement>('[data-kode]'))
    for (const event of ['focus', 'pointerenter'] as const)
      area.addEventListener(event, () => tell(area.dataset['kode'] ?? ''));
}

for (const svg of document.querySelectorAll<SVGSVGElement>('svg[data-peta]')) makeZoomable(svg);
const box = document.querySelector<HTMLElement>('[data-terpilih]');
if (box) tellChosen(box);
