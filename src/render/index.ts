export { ensureRenderer } from './ensure.ts';
export { RenderFault } from './fault.ts';
export { type Asset, openRenderer, type Rendered, type Renderer } from './open.ts';
export { ownCommand } from './own-command.ts';
