import type { AstroIntegration } from 'astro';

const NAME = 'perintah-kami';

/**
 * Given inline by every command of ours that starts Astro (`build({ integrations: [ownCommand] })`); the
 * configuration file stops where it is missing.
 */
export const ownCommand: AstroIntegration = { name: NAME, hooks: {} };

export const isOwnCommand = (config: { integrations: readonly { name: string }[] }): boolean =>
  config.integrations.some(({ name }) => name === NAME);
