import { announceRound } from '#test/play/acts/announce-round.ts';
import { certify } from '#test/play/acts/certify.ts';
import { closeIntake } from '#test/play/acts/close-intake.ts';
import { conveneJury, type Jury } from '#test/play/acts/convene-jury.ts';
import { decide } from '#test/play/acts/decide.ts';
import { type Filing, fileDossiers } from '#test/play/acts/file-dossiers.ts';
import { foundProgramme } from '#test/play/acts/found-programme.ts';
import { hearComplaint } from '#test/play/acts/hear-complaint.ts';
import { type Council, holdCouncil } from '#test/play/acts/hold-council.ts';
import { type Registered, registerProducers } from '#test/play/acts/register-producers.ts';
import { scoreSheets } from '#test/play/acts/score-sheets.ts';
import { screenDossiers } from '#test/play/acts/screen-dossiers.ts';
import type { Stage } from '#test/play/stage.ts';

/** How far a round may be played by the API before (and between) what people do in the browser. */
export const points = [
  'empty',
  'founded',
  'open',
  'registered',
  'filed',
  'sealed',
  'screened',
  'scoring',
  'scored',
  'council',
  'decided',
  'heard',
  'certified',
] as const;
export type Point = (typeof points)[number];

/** What the acts have answered so far: the ids that paths are made of. */
export type Played = {
  programmeId?: string;
  roundId?: string;
  registered?: { readonly products: readonly Registered[]; readonly late: Registered };
  filing?: Filing;
  jury?: Jury;
  council?: Council;
  certificates?: readonly { readonly number: string; readonly checkCode: string }[];
};

const known = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('the acts before this one have not been played');
  return value;
};

const acts = {
  empty: async () => undefined,
  founded: async (stage, played) => {
    played.programmeId = await foundProgramme(stage);
  },
  open: async (stage, played) => {
    played.roundId = await announceRound(stage, known(played.programmeId));
  },
  registered: async (stage, played) => {
    played.registered = await registerProducers(stage);
  },
  filed: async (stage, played) => {
    played.filing = await fileDossiers(stage, known(played.roundId), known(played.registered).products);
  },
  sealed: async (stage, played) => {
    await closeIntake(stage, known(played.roundId), known(played.registered).late);
  },
  screened: async (stage, played) => {
    await screenDossiers(stage, known(played.roundId), known(played.filing).filed);
  },
  scoring: async (stage, played) => {
    played.jury = await conveneJury(stage, known(played.roundId));
  },
  scored: async (stage, played) => {
    await scoreSheets(stage, known(played.roundId), known(played.jury));
  },
  council: async (stage, played) => {
    const { roundId, jury, filing } = played;
    played.council = await holdCouncil(stage, known(roundId), known(jury), known(filing).filed);
  },
  decided: async (stage, played) => {
    await decide(stage, known(played.roundId));
  },
  heard: async (stage, played) => {
    const { roundId, filing, council } = played;
    await hearComplaint(stage, known(roundId), known(filing).filed, known(council).result);
  },
  certified: async (stage, played) => {
    const { certificates } = await certify(stage, known(played.roundId), known(played.filing).filed);
    played.certificates = certificates;
  },
} as const satisfies Record<Point, (stage: Stage, played: Played) => Promise<void>>;

/** Plays on by the API, act by act, from wherever the play stands up to and including a point. */
export const openPlayOn = (stage: Stage) => {
  const played: Played = {};
  let at = 0;
  return {
    played,
    to: async (point: Point): Promise<void> => {
      for (; at <= points.indexOf(point); at += 1) {
        const act = points[at];
        if (act !== undefined) await acts[act](stage, played);
      }
    },
  };
};
export type PlayOn = ReturnType<typeof openPlayOn>;
