import { fractionsFrom } from '#infra/local/faults/fault-plan.ts';
import { type OutputKind, outputKindNames } from '#shared/domain/output/output-kinds.ts';
import { announceRound } from '#test/play/acts/announce-round.ts';
import { certify } from '#test/play/acts/certify.ts';
import { closeIntake } from '#test/play/acts/close-intake.ts';
import { conveneJury } from '#test/play/acts/convene-jury.ts';
import { decide } from '#test/play/acts/decide.ts';
import { fileDossiers } from '#test/play/acts/file-dossiers.ts';
import { hearComplaint } from '#test/play/acts/hear-complaint.ts';
import { holdCouncil } from '#test/play/acts/hold-council.ts';
import { printPapers } from '#test/play/acts/print-papers.ts';
import { registerProducers } from '#test/play/acts/register-producers.ts';
import { scoreSheets } from '#test/play/acts/score-sheets.ts';
import { screenDossiers } from '#test/play/acts/screen-dossiers.ts';
import type { Stage } from '#test/play/stage.ts';
import { atDepth } from '../support/depth.ts';

/** Papers take most of a play's time: so many kinds are drawn, others by another seed. */
const kindsPrinted = atDepth({ normal: 5, deep: 12 });
const printed = { formats: 1, most: 1, again: 5 } as const;

const drawKinds = (seed: number): readonly OutputKind[] => {
  const fraction = fractionsFrom(seed);
  return outputKindNames
    .map(name => ({ name, at: fraction() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, kindsPrinted)
    .map(({ name }) => name);
};

/** One round from its announcement to its certificates, by the acts of `npm run play`; the seed draws what is printed. */
export const playToCertificates = (seed: number) => async (stage: Stage, programmeId: string) => {
  const choice = { kinds: drawKinds(seed), ...printed };
  const roundId = await announceRound(stage, programmeId);
  const { products: registered, late } = await registerProducers(stage);
  const { filed } = await fileDossiers(stage, roundId, registered);
  await closeIntake(stage, roundId, late);
  await screenDossiers(stage, roundId, filed);
  const jury = await conveneJury(stage, roundId);
  await scoreSheets(stage, roundId, jury, { withPowerCut: atDepth({ normal: false, deep: true }) });
  const council = await holdCouncil(stage, roundId, jury, filed);
  await decide(stage, roundId);
  await hearComplaint(stage, roundId, filed, council.result);
  // Jurors and council lose the round when it is over; certificates come with its end.
  const sofar = await printPapers(stage, roundId, filed, new Map(), choice);
  await certify(stage, roundId, filed);
  await printPapers(stage, roundId, filed, sofar.files, choice);
};
