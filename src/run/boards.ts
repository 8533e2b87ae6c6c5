/** The folder of each board of the command center. */
export const BOARDS = { umum: 'lcc', dalam: 'lcc-internal' } as const;
