import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';

const run = promisify(execFile);
const packageFile = join(import.meta.dirname, '../../../node_modules/@sparticuz/chromium/package.json');

/** Only what npm brought: one family for every generic name, so that a page looks the same on each machine. */
const fontsFile = (
  folder: string,
): string => `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>${folder}/fonts/fonts</dir><cachedir>${folder}/fonts-cache</cachedir>
${['sans-serif', 'serif', 'monospace', 'system-ui']
  .map(
    name =>
      `<alias binding="same"><family>${name}</family><prefer><family>Open Sans</family></prefer></alias>`,
  )
  .join('\n')}
</fontconfig>
`;

/** The browser as unpacked on this machine, with the variables that its process (and no other) runs with. */
export type BrowserFiles = { readonly executable: string; readonly environment: Record<string, string> };

const filesIn = (folder: string): BrowserFiles => ({
  executable: join(folder, 'chromium'),
  environment: {
    PATH: process.env.PATH ?? '',
    LANG: 'C.UTF-8',
    TZ: 'Asia/Ho_Chi_Minh',
    HOME: join(folder, 'home'),
    LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    FONTCONFIG_PATH: join(folder, 'fonts'),
  },
});

/**
 * Unpacks the Chromium that npm brought, with its libraries and fonts, unless that has been done. Several processes may
 * ask at once: each unpacks beside, and the first to rename wins. Throws in words where it cannot run at all.
 */
export const browserFiles = async (): Promise<BrowserFiles> => {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`the browser tests run on linux x64, not on ${process.platform} ${process.arch}`);
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(packageFile, 'utf8')));
  const folder = join(tmpdir(), `tieu-bieu-chromium-${version}-${userInfo().uid}`);
  if (existsSync(folder)) return filesIn(folder);
  const beside = mkdtempSync(`${folder}-`);
  try {
    await run(process.execPath, [join(import.meta.dirname, 'unpack-in-child.ts')], {
      env: { PATH: process.env.PATH, TMPDIR: beside, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
    });
    writeFileSync(join(beside, 'fonts', 'fonts.conf'), fontsFile(folder));
    for (const name of ['home', 'fonts-cache']) mkdirSync(join(beside, name));
    renameSync(beside, folder);
  } catch (error) {
    // Somebody else's was there first (a folder with files in it cannot be renamed over): theirs is the same.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  return filesIn(folder);
};
