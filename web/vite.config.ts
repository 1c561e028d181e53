import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { contractStubs } from './build/contract-stubs.ts';
import { pureShared } from './build/pure-shared.ts';
import { textsByLanguage } from './build/texts-by-language.ts';

const root = join(import.meta.dirname, '..');
/** Faces of people at desks, whose scripts begin with their name, so that phones do not keep them. */
const desks = ['office', 'council'];

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
        navigateFallbackDenylist: [/^\/v1\//, /^\/files\//, /^\/docs/, /^\/openapi\.json/, /^\/__local/],
        runtimeCaching: [{ urlPattern: /\/assets\//, handler: 'CacheFirst' }],
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  // Preact has what wouter's helper brings for older React.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'preact/compat' } },
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
        chunkFileNames: ({ facadeModuleId, moduleIds, name }) => {
          const [, spoken, language] = /virtual:texts\/(\w+)\/(\w+)$/.exec(facadeModuleId ?? '') ?? [];
          const desk = desks.find(
            face => moduleIds.length > 0 && moduleIds.every(id => id.includes(`/web/${face}/`)),
          );
          const own = desk === undefined || name.startsWith(desk) ? name : `${desk}-${name}`;
          return `assets/${spoken === undefined ? own : `${spoken}-texts-${language}`}-[hash].js`;
        },
        codeSplitting: {
          // What nearly every face and page uses is one download, not one for each component: fewer requests on a slow line,
          // and a tenth less to download, since small files hardly shrink.
          groups: [
            {
              name: 'site',
              test: /node_modules\/(preact|@tanstack|wouter)|web\/(app|api|session|text|format|ui)\/|shared\/kernel/,
              minShareCount: 4,
            },
          ],
        },
      },
    },
  },
});
