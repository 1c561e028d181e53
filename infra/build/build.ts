import { functionsBuild } from './build-functions.ts';
import { webBuild } from './build-web.ts';
import { buildIfStale } from './stale.ts';

/** Builds what is stale, one part after the other (a computer may have two cores); says what it built. */
export const buildStale = async (): Promise<readonly string[]> => [
  ...((await buildIfStale(functionsBuild)) ? ['functions'] : []),
  ...((await buildIfStale(webBuild)) ? ['web'] : []),
];

if (import.meta.main) {
  const built = await buildStale();
  console.log(built.length === 0 ? 'The functions and the site are built.' : `Built: ${built.join(', ')}.`);
}
