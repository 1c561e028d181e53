import { annexTexts } from './annex.ts';
import { panelTexts } from './panel.ts';
import { sheetTexts } from './sheet.ts';
import { worklistTexts } from './worklist.ts';

/** What the jury face says. */
export const juryTexts = { ...worklistTexts, ...sheetTexts, ...annexTexts, ...panelTexts } as const;
