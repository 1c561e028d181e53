import { commonProblems } from './common.ts';
import { councilProblems } from './council.ts';
import { historyProblems } from './history.ts';
import { judgingProblems } from './judging.ts';
import { outputProblems } from './output.ts';
import { privacyProblems } from './privacy.ts';
import type { ProblemTexts } from './problem-texts.ts';
import { producerProblems } from './producer.ts';
import { recognitionProblems } from './recognition.ts';
import { recordProblems } from './record.ts';
import { roundProblems } from './round.ts';
import { screeningProblems } from './screening.ts';
import { submissionProblems } from './submission.ts';
import { supportProblems } from './support.ts';

/** Every code a refusal may carry. A code without its sentences is a fault (and a failing test). */
export const problemTexts: ProblemTexts = {
  ...commonProblems,
  ...councilProblems,
  ...historyProblems,
  ...judgingProblems,
  ...outputProblems,
  ...privacyProblems,
  ...producerProblems,
  ...recognitionProblems,
  ...recordProblems,
  ...roundProblems,
  ...screeningProblems,
  ...submissionProblems,
  ...supportProblems,
};
