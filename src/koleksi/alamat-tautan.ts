import * as z from 'zod';

/** Where a link leads: an address on the web in full, or one of the situs itself that begins with `/`. */
export const alamatTautan = z.string().regex(/^(https?:\/\/[^\s/]+\S*|\/|\/[^\s/]\S*)$/);
