import { auditTexts } from './audit.ts';
import { frameTexts } from './frame.ts';
import { roundTexts } from './round.ts';
import { roundsTexts } from './rounds.ts';
import { stepsTexts } from './steps.ts';

/** What the office face says. */
export const officeTexts = {
  // Rounds and record
  ...frameTexts,
  ...roundsTexts,
  ...roundTexts,
  ...stepsTexts,
  ...auditTexts,
  // Screening, judging, results
} as const;
