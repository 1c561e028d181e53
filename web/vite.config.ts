import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { contractStubs } from './build/contract-stubs.ts';
import { pureShared } from './build/pure-shared.ts';
import { textsByLanguage } from './build/texts-by-language.ts';

const root = join(import.meta.dirname, '..');

export default defineConfig({
  root: import.meta.dirname,
  publicDir: 'static',
  plugins: [
    contractStubs(),
    pureShared(),
    textsByLanguage(root),
    preact(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: false,
      // The shell and the faces of people on bad lines are kept on the device; desks load theirs when they come.
      workbox: {
        globPatterns: ['**/*.{html,js,css,svg,png,webmanifest}'],
        globIgnores: ['**/office-*', '**/council-*', '**/gallery-*'],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/v1\//, /^\/docs/, /^\/openapi\.json/, /^\/__local/],
        runtimeCaching: [{ urlPattern: /\/assets\//, handler: 'CacheFirst' }],
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  build: {
    outDir: join(root, 'dist/web'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { propertyReadSideEffects: false },
      output: {
        chunkFileNames: ({ facadeModuleId, name }) => {
          const [, face, language] = /virtual:texts\/(\w+)\/(\w+)$/.exec(facadeModuleId ?? '') ?? [];
          return `assets/${face === undefined ? name : `texts-${face}-${language}`}-[hash].js`;
        },
      },
    },
  },
});
