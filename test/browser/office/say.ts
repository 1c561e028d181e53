import { fill } from '#shared/text/fill.ts';
import { officeTexts } from '#shared/text/web/office/index.ts';

/** A sentence of the office as its Vietnamese reader sees it: stories hold whatever the words are. */
export const say = (
  key: keyof typeof officeTexts,
  places: Readonly<Record<string, string | number>> = {},
): string => fill(officeTexts[key].vi, places);
