import type { Situs } from '../../model/situs.ts';
import { STATES, type State } from './state.ts';

/**
 * Where an example stands on its page, so that headings and landmarks are in order:
 * `isi` in the content under a heading of level 1, `fakta` there in a list of terms; `seksi` in a section under one
 * of level 2; `sendiri` in the content, with its own heading of level 1; `bingkai` around the content; `kepala` in the
 * head of the document, where nobody sees it; `halaman` a whole page.
 */
export type Setting = 'kepala' | 'isi' | 'fakta' | 'seksi' | 'sendiri' | 'bingkai' | 'halaman';

/** One component in one state. */
export interface Example {
  /** `part/Bar` */
  component: string;
  /** Of the example: a state, or a name of its own. */
  name: string;
  state: State;
  setting: Setting;
  /** What to draw, once the situs of its state is known; `undefined` where there is nothing to draw in it. */
  of: (situs: Situs) => { Component: Drawable; props: object } | undefined;
}

/** A component as Astro's compiler hands it over, once its props are settled. */
export type Drawable = (props: object) => unknown;

type Component<P> = (props: P) => unknown;

/** A component that takes all it shows from the situs, or props made from it, in every state. */
export function inStates<P extends object>(
  component: string,
  Component: Component<P>,
  setting: Setting,
  propsOf: (situs: Situs) => P | undefined,
): Example[] {
  return (Object.keys(STATES) as State[]).map((state) => ({
    ...{ component, name: state, state, setting },
    of: (situs) => {
      const props = propsOf(situs);
      return props && { Component: Component as Drawable, props };
    },
  }));
}

/** A component with props that are written out, each example under its name. */
export function withProps<P extends object>(
  component: string,
  Component: Component<P>,
  setting: Setting,
  examples: Readonly<Record<string, P>>,
): Example[] {
  return Object.entries(examples).map(([name, props]) => ({
    ...{ component, name, state: 'satu', setting },
    of: () => ({ Component: Component as Drawable, props }),
  }));
}
