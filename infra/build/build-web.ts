import { join } from 'node:path';
import { moduleSizes } from './module-sizes.ts';
import type { Build } from './stale.ts';

const root = join(import.meta.dirname, '../..');

/** Builds the site by its own configuration. Vite is loaded here: a start that finds all built must not wait for it. */
const buildSite = async (folder: string): Promise<void> => {
  const environment = process.env.NODE_ENV;
  // Whoever asks for the build (a test runner sets `test`), the site is the one that people get.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({
    configFile: join(root, 'web/vite.config.ts'),
    logLevel: 'warn',
    plugins: [moduleSizes(root)],
    build: { outDir: folder, emptyOutDir: false },
  });
  // What runs in this process after the build is not its business.
  if (environment === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = environment;
};

/** The site. Its stamp lies beside Vite's own notes, which are neither served nor uploaded. */
export const webBuild = {
  sources: ['web', 'shared', 'infra/build/build-web.ts', 'infra/build/module-sizes.ts'],
  output: 'dist/web',
  stamp: '.vite/stamp',
  into: buildSite,
} as const satisfies Build;
