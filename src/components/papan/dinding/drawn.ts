/** One element of a picture on the wall: the page draws it as HTML, the wall's own script as nodes. Words stay words. */
export interface Drawn {
  tag: string;
  attrs: Readonly<Record<string, string | number>>;
  isi: readonly (Drawn | string)[];
}

type Part = Drawn | string | false | undefined;

const kept = (isi: readonly Part[]): Drawn['isi'] =>
  isi.filter((one): one is Drawn | string => one !== false && one !== undefined && one !== '');

/** `el('p', 'dd-besar', 'kata')`. */
export const el = (tag: string, kelas = '', ...isi: readonly Part[]): Drawn => ({
  tag,
  attrs: kelas === '' ? {} : { class: kelas },
  isi: kept(isi),
});

/** With other attributes than a class. */
export const elWith = (tag: string, attrs: Drawn['attrs'], ...isi: readonly Part[]): Drawn => ({
  ...{ tag, attrs },
  isi: kept(isi),
});

/** A bar of so many percent. */
export const barOf = (percent: number, kelas: string): Drawn =>
  elWith(
    'svg',
    { class: `dd-batang ${kelas}`, 'aria-hidden': 'true' },
    elWith('rect', {
      class: 'dd-batang-isi',
      width: `${Math.min(100, Math.max(0, percent))}%`,
      height: '100%',
    }),
  );
