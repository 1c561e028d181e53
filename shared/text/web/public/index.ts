import { accessibilityTexts } from './accessibility.ts';
import { confirmTexts } from './confirm.ts';
import { homeTexts } from './home.ts';
import { lookupTexts } from './lookups.ts';
import { meTexts } from './me.ts';
import { openDataTexts } from './open-data.ts';
import { paperTexts } from './papers.ts';
import { productTexts } from './product.ts';
import { resultTexts } from './results.ts';
import { roundTexts } from './rounds.ts';
import { statementTexts } from './statement.ts';

/** What the public face says. */
export const publicTexts = {
  ...homeTexts,
  ...roundTexts,
  ...resultTexts,
  ...productTexts,
  ...openDataTexts,
  ...statementTexts,
  ...lookupTexts,
  ...paperTexts,
  ...accessibilityTexts,
  ...confirmTexts,
  ...meTexts,
} as const;
