import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/fixtures/**'],
    // Real builds and browsers share two cores: more workers only make each of them slower.
    maxWorkers: 2,
    // A ceiling against a hang, not a promise of speed: a loaded machine may take long.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
