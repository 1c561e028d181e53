import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { nothingBeside, putBeside } from './files-beside.ts';
import { modulesOnDemand } from './modules-on-demand.ts';
import type { Build } from './stale.ts';

const root = join(import.meta.dirname, '../..');

const entries = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(root, 'functions'), { withFileTypes: true })
      .filter(entry => entry.isDirectory() && existsSync(join(root, 'functions', entry.name, 'index.ts')))
      .map(entry => [`${entry.name}/index`, join(root, 'functions', entry.name, 'index.ts')]),
  );

const fontsFrom = join(root, 'node_modules/@expo-google-fonts/tinos');

/** The faces of official papers beside the one function that writes them, with their licence (SIL OFL 1.1). */
const copyFonts = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
  for (const face of ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'])
    copyFileSync(join(fontsFrom, face, `Tinos_${face}.ttf`), join(folder, `Tinos_${face}.ttf`));
  copyFileSync(join(fontsFrom, 'LICENSE_FONT'), join(folder, 'LICENSE'));
};

/**
 * CommonJS without a dynamic `import` (the SDK has some), since on Node 22+ an ES module's import of `node:http` loads undici:
 * 42–72 ms of CPU at each cold start against 4–7. No source maps: loading them costs more, and
 * frames name functions by the names they have in the sources.
 */
export const bundleOptions = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  supported: { 'dynamic-import': false },
  mainFields: ['module', 'main'],
  // What lies beside a bundle is found by where it lies, as in the sources.
  define: { 'import.meta.dirname': '__dirname' },
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  // The SDK's other ways to find credentials (files, SSO, processes, metadata services) are a third of a bare client's bundle.
  alias: { '@aws-sdk/credential-provider-node': join(import.meta.dirname, 'credentials.ts') },
  // Native code: on Lambda it comes in a layer.
  external: ['sharp'],
  logLevel: 'warning',
} satisfies BuildOptions;

/** Bundles every function in one esbuild call, and what they ask for beside themselves in another. The same bytes run on Lambda and in the local runtime. */
const bundle = async (folder: string): Promise<void> => {
  const beside = nothingBeside();
  const { metafile } = await build({
    ...bundleOptions,
    plugins: [modulesOnDemand(beside)],
    entryPoints: entries(),
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    metafile: true,
  });
  await putBeside(folder, bundleOptions, beside, metafile);
  copyFonts(join(folder, 'make-outputs/fonts'));
  // Loaded here, since it reads every contract: a start that finds all built must not wait for that.
  const { buildOpenApi } = await import('./build-openapi.ts');
  buildOpenApi(join(folder, 'openapi'));
};

/** The functions, and the description of the API that one of them serves. */
export const functionsBuild = {
  sources: ['functions', 'shared', 'infra/build'],
  output: 'dist/functions',
  stamp: 'stamp',
  into: bundle,
} as const satisfies Build;
