export { ensureRenderer } from './ensure.ts';
export { RenderFault } from './fault.ts';
export { themeFingerprint } from './fingerprint.ts';
export { type Asset, boardLocals, openRenderer, type Rendered, type Renderer } from './open.ts';
export { ownCommand } from './own-command.ts';
export { THEME } from './theme.ts';
