import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { pages } from './pages.ts';
import { devices, languages } from './support/devices.ts';
import { openSite } from './support/site.ts';
import { walkPages } from './support/walk-pages.ts';

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: join(import.meta.dirname, '../../docs/screenshots') },
    /** Only pages whose `face/name` begins so. */
    only: { type: 'string', multiple: true, default: [''] },
    language: { type: 'string', multiple: true, default: [...languages] },
  },
});

/** Longer pages are cut here: what is below is more of the same. */
const tallest = 6_000;

/** A picture of few colours is a third of the size, and no eye sees it. */
const small = (picture: Buffer): Promise<Buffer> =>
  sharp(picture).png({ palette: true, colours: 128, effort: 7, compressionLevel: 9 }).toBuffer();

const wanted = pages.filter(({ face, name }) =>
  values.only.some(start => `${face}/${name}`.startsWith(start)),
);
const data = mkdtempSync(join(tmpdir(), 'tieu-bieu-screenshots-'));
const site = await openSite(data);
let bytes = 0;
let count = 0;
const failures: string[] = [];
try {
  await walkPages(site, {
    pages: wanted,
    ways: languages
      .filter(language => values.language.includes(language))
      .flatMap(language => [
        { language, device: 'phone' },
        { language, device: 'desk' },
      ]),
    look: async ({ view, language, visitor: { page } }, { device = 'phone' }) => {
      const { width, height: usual } = devices[device].viewport;
      // As tall as the page, so that what sticks to the bottom of the window is at the bottom of the picture.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: Math.min(tallest, Math.max(usual, height)) });
      const picture = await small(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
      await page.setViewportSize({ width, height: usual });
      const folder = join(values.folder, view.face);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${view.name}-${width}-${language}.png`), picture);
      bytes += picture.length;
      count += 1;
    },
    failed: (view, language, error) => void failures.push(`${view.face}/${view.name} ${language}: ${error}`),
  });
} finally {
  await site.close();
  rmSync(data, { recursive: true, force: true });
}
console.log(`${count} pictures, ${(bytes / 1_048_576).toFixed(1)} MiB, in ${values.folder}`);
for (const failure of failures) console.error(`✗ ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;
