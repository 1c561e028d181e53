import { announceRound } from './acts/announce-round.ts';
import { type Certified, certify } from './acts/certify.ts';
import { closeIntake } from './acts/close-intake.ts';
import { conveneJury } from './acts/convene-jury.ts';
import { type Decision, decide } from './acts/decide.ts';
import { type Filing, fileDossiers } from './acts/file-dossiers.ts';
import { foundProgramme } from './acts/found-programme.ts';
import { hearComplaint } from './acts/hear-complaint.ts';
import { type Council, holdCouncil } from './acts/hold-council.ts';
import { playUpperLevels, type UpperRound } from './acts/play-upper-levels.ts';
import { type Printed, printPapers } from './acts/print-papers.ts';
import type { Result } from './acts/read-result.ts';
import { type Registered, registerProducers } from './acts/register-producers.ts';
import { type Scored, scoreSheets } from './acts/score-sheets.ts';
import { type Screened, screenDossiers } from './acts/screen-dossiers.ts';
import type { Stage } from './stage.ts';

/** What each act of a round answered. */
export type Story = {
  readonly registered: readonly Registered[];
  readonly late: Registered;
  readonly filing: Filing;
  readonly closed: { readonly refusedLate: number; readonly sealed: number };
  readonly screened: Screened;
  readonly scored: Scored;
  readonly council: Council;
  readonly heard: { readonly result: Result; readonly decision: Decision };
  readonly certified: Certified;
  readonly printed: Printed;
  readonly above: { readonly regional: UpperRound; readonly national: UpperRound };
};

/** Plays a round act by act, from its programme to its certificates, and the rounds above it. */
export const playStory = async (stage: Stage): Promise<Story> => {
  const programmeId = await foundProgramme(stage);
  const roundId = await announceRound(stage, programmeId);
  const { products: registered, late } = await registerProducers(stage);
  const filing = await fileDossiers(stage, roundId, registered);
  const closed = await closeIntake(stage, roundId, late);
  const screened = await screenDossiers(stage, roundId, filing.filed);
  const jury = await conveneJury(stage, roundId);
  const scored = await scoreSheets(stage, roundId, jury);
  const council = await holdCouncil(stage, roundId, jury, filing.filed);
  await decide(stage, roundId);
  const heard = await hearComplaint(stage, roundId, filing.filed, council.result);
  // Jurors and council lose the round when it is over; certificates come with its end.
  const sofar = await printPapers(stage, roundId, filing.filed);
  const certified = await certify(stage, roundId, filing.filed);
  const printed = await printPapers(stage, roundId, filing.filed, sofar.files);
  const above = await playUpperLevels(stage, roundId);
  return { registered, late, filing, closed, screened, scored, council, heard, certified, printed, above };
};
