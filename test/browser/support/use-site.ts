import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Point } from './points.ts';
import { openSite, type Site } from './site.ts';

/** A bound against hanging: playing a whole round takes most of a minute where nothing else runs. */
const longestStart = 600_000;

/**
 * One product and one browser for the tests of a file, the round played by the API up to a point before the first of them.
 * After each test its visitors leave, and the test fails if anything went wrong in their browsers.
 */
export const useSite = (point: Point = 'empty'): (() => Site) => {
  const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-browser-'));
  let site: Site | undefined;
  beforeAll(async () => {
    site = await openSite(folder);
    await site.play.to(point);
  }, longestStart);
  afterEach(async () => {
    if (site !== undefined) expect(await site.dismiss()).toEqual([]);
  });
  afterAll(async () => {
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    if (site === undefined) throw new Error('the site is there once the tests run');
    return site;
  };
};
