/** Why a file is left unread: its reader took too much time, too much memory, or went down with it. */
export const UNREAD = ['waktu', 'memori', 'macet'] as const;
export type Unread = (typeof UNREAD)[number];
