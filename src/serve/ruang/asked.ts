import type { Session } from '../../edit/akun/accounts.ts';
import type { Answer } from '../answer.ts';

/** One request to the room, after the guard. */
export interface Asked {
  method: 'GET' | 'POST';
  /** Decoded, without its query. */
  address: string;
  query: URLSearchParams;
  /** Empty for GET. */
  form: URLSearchParams;
  /** Address of who asks, as the proxy tells it. */
  remote: string;
  session: Session | undefined;
  /** What the pattern of the route caught. */
  caught: readonly string[];
}

export interface Inside extends Asked {
  session: Session;
}

export type Reply = Answer | Promise<Answer>;

/** What a person may do; each route names one. */
export type Act = 'baca' | 'tulis' | 'setuju' | 'akun' | 'jejak' | 'sendiri';

/**
 * The only place that decides. A refusal is told as an address that there is not.
 *
 * @param situs the office that the address names
 */
export function may({ tahap, person: { peran, situs: own } }: Session, act: Act, situs?: string): boolean {
  if (tahap !== 'penuh') return false;
  switch (act) {
    case 'sendiri':
      return true;
    case 'tulis':
      return peran === 'penulis' && situs !== undefined && own.includes(situs);
    case 'baca':
      return situs !== undefined && (peran === 'penyetuju' || (peran === 'penulis' && own.includes(situs)));
    case 'setuju':
      return peran === 'penyetuju';
    case 'akun':
      return peran === 'pengurus';
    case 'jejak':
      return peran !== 'penulis';
  }
}

/** A route is data: the table is what the tests go through. */
export type Route =
  | { method: 'GET' | 'POST'; pattern: RegExp; open: (asked: Asked) => Reply }
  | {
      method: 'GET' | 'POST';
      pattern: RegExp;
      /** A step of signing in. */
      stage: Session['tahap'];
      step: (asked: Inside) => Reply;
    }
  | {
      method: 'GET' | 'POST';
      pattern: RegExp;
      /** The first thing that the pattern catches is the office, where the act is about one. */
      act: Act;
      do: (asked: Inside) => Reply;
    };
