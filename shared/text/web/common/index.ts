import { keptTexts } from './kept.ts';
import { placeTexts } from './place.ts';
import { shellTexts } from './shell.ts';
import { uiTexts } from './ui.ts';

/** What the shell and the components say, on every page. */
export const commonTexts = { ...shellTexts, ...uiTexts, ...keptTexts, ...placeTexts } as const;
