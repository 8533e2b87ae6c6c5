import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}

const readJson = (name: string) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));
const locked: Record<string, LockedPackage> = readJson('package-lock.json').packages;
const names = Object.keys(locked).filter(Boolean);

/** How each family names its program for a platform. */
const FAMILIES: Record<string, Record<'linux' | 'win32' | 'darwin', (arch: string) => string>> = {
  sharp: dashed('@img/sharp-'),
  'sharp (libvips)': { ...dashed('@img/sharp-libvips-'), win32: (arch) => `@img/sharp-win32-${arch}` },
  rolldown: gnuAndMsvc('@rolldown/binding-'),
  lightningcss: gnuAndMsvc('lightningcss-'),
  'tailwind oxide': gnuAndMsvc('@tailwindcss/oxide-'),
  'astro compiler': gnuAndMsvc('@astrojs/compiler-binding-'),
  satteri: gnuAndMsvc('@bruits/satteri-'),
  pagefind: { ...dashed('@pagefind/'), win32: (arch) => `@pagefind/windows-${arch}` },
  esbuild: dashed('@esbuild/'),
  biome: dashed('@biomejs/cli-'),
};

const PLATFORMS = [
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['win32', 'x64'],
  ['darwin', 'x64'],
  ['darwin', 'arm64'],
] as const;

describe.each(Object.entries(FAMILIES))('%s', (_, nameOn) => {
  test.each(PLATFORMS)('can be installed on %s %s', (platform, arch) => {
    expect(locked[`node_modules/${nameOn[platform](arch)}`]?.integrity).toMatch(/^sha512-/);
  });
});

test('no native package is forgotten by the list above', () => {
  const forLinux = names.filter((name) => /linux-x64(-gnu)?$/.test(name));
  const expected = Object.values(FAMILIES).map((nameOn) => `node_modules/${nameOn.linux('x64')}`);
  expect(forLinux.sort()).toEqual(expected.sort());
});

test('the lock file names packages by hash and no registry by address', () => {
  expect(names.filter((name) => locked[name]?.resolved !== undefined)).toEqual([]);
  expect(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).not.toMatch(
    /registry\.|"https?:[^"]*\.tgz/,
  );
});

// The launcher installs with `--ignore-scripts`; `allowScripts` is for those who start npm themselves. Without its
// script esbuild only starts a little slower.
test('of all packages only esbuild has an install script, and it is not allowed to run', () => {
  expect(names.filter((name) => locked[name]?.hasInstallScript)).toEqual(['node_modules/esbuild']);
  expect(readJson('package.json').allowScripts).toEqual({ esbuild: false });
});

test('every package that package.json asks for has one exact version', () => {
  const { dependencies, devDependencies } = readJson('package.json');
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(locked[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test('every npm command goes through the launcher and has its script', () => {
  const scripts: Record<string, string> = readJson('package.json').scripts;
  for (const [name, line] of Object.entries(scripts)) {
    expect(line).toBe(`node scripts/mulai.mjs ${name}`);
    expect(existsSync(path.join(root, 'scripts', `${name}.ts`)), name).toBe(true);
  }
});

function dashed(prefix: string) {
  return {
    linux: (arch: string) => `${prefix}linux-${arch}`,
    win32: (arch: string) => `${prefix}win32-${arch}`,
    darwin: (arch: string) => `${prefix}darwin-${arch}`,
  };
}

function gnuAndMsvc(prefix: string) {
  return {
    linux: (arch: string) => `${prefix}linux-${arch}-gnu`,
    win32: (arch: string) => `${prefix}win32-${arch}-msvc`,
    darwin: (arch: string) => `${prefix}darwin-${arch}`,
  };
}
