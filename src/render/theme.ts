/** Below `src/`: all that is compiled into the renderer, and the room that compiles it. */
export const THEME = [
  'problems',
  'text',
  'koleksi',
  'read',
  'model',
  'feed',
  'components',
  'layouts',
  'pages',
  'styles',
  'client',
  'middleware.ts',
  'render',
] as const;
