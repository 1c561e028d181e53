import { samplePeople } from '#infra/local/sample/people.ts';
import { announceRound } from '#test/play/acts/announce-round.ts';
import { certify } from '#test/play/acts/certify.ts';
import { closeIntake } from '#test/play/acts/close-intake.ts';
import { conveneJury, type Jury } from '#test/play/acts/convene-jury.ts';
import { decide } from '#test/play/acts/decide.ts';
import { type Filing, fileDossiers } from '#test/play/acts/file-dossiers.ts';
import { foundProgramme } from '#test/play/acts/found-programme.ts';
import { offerUp } from '#test/play/acts/hand-up.ts';
import { hearComplaint } from '#test/play/acts/hear-complaint.ts';
import { type Council, holdCouncil } from '#test/play/acts/hold-council.ts';
import { seatUpperLevel } from '#test/play/acts/open-upper-round.ts';
import { type Registered, registerProducers } from '#test/play/acts/register-producers.ts';
import { scoreSheets } from '#test/play/acts/score-sheets.ts';
import { screenDossiers } from '#test/play/acts/screen-dossiers.ts';
import type { Stage } from '#test/play/stage.ts';
import { region } from '#test/play/upper-levels.ts';
import { ledStage } from './led-stage.ts';
import { orderOf, type Point, points } from './points.ts';

/** What the acts have answered so far: the ids that paths are made of. */
export type Played = {
  programmeId?: string;
  roundId?: string;
  registered?: readonly Registered[];
  filing?: Filing;
  jury?: Jury;
  council?: Council;
  offers?: readonly { readonly roundId: string; readonly unitId: string }[];
  certificates?: readonly { readonly id: string; readonly number: string; readonly checkCode: string }[];
};

/** Its official is one of those whom the sign-in page offers. */
const regionAbove = { ...region, official: samplePeople.communeOfficer };

type Mark = (point: Point) => Promise<void>;

const playAll = async (stage: Stage, played: Played, mark: Mark): Promise<void> => {
  await mark('empty');
  const programmeId = await foundProgramme(stage);
  played.programmeId = programmeId;
  await mark('founded');
  const roundId = await announceRound(stage, programmeId);
  played.roundId = roundId;
  await mark('open');
  const { products, late } = await registerProducers(stage);
  played.registered = products;
  await mark('registered');
  const filing = await fileDossiers(stage, roundId, products);
  played.filing = filing;
  await mark('filed');
  await closeIntake(stage, roundId, late);
  await mark('sealed');
  await screenDossiers(stage, roundId, filing.filed);
  await mark('screened');
  const jury = await conveneJury(stage, roundId);
  played.jury = jury;
  await mark('scoring');
  await scoreSheets(stage, roundId, jury);
  await mark('scored');
  const council = await holdCouncil(stage, roundId, jury, filing.filed);
  played.council = council;
  await mark('council');
  await decide(stage, roundId);
  await mark('decided');
  await hearComplaint(stage, roundId, filing.filed, council.result);
  await mark('heard');
  played.certificates = (await certify(stage, roundId, filing.filed)).certificates;
  await mark('certified');
  await seatUpperLevel(stage, regionAbove);
  played.offers = await offerUp(stage, regionAbove, { lower: roundId, official: samplePeople.official.sub });
  await mark('offered');
};

/** What a play is about to do. */
type Step = { readonly post: string } | { readonly at: string };

const isAt = (point: Point, step: Step): boolean => {
  const gate = points[point];
  if (gate === null) return false;
  return 'post' in gate ? 'post' in step && gate.post.test(step.post) : 'at' in step && gate.at === step.at;
};

/**
 * Plays a round by the API and halts where asked: `to` a point plays on from wherever the play stands and resolves when it
 * has got there. A point that was passed stays passed.
 */
export const openPlayOn = (stage: Stage) => {
  const played: Played = {};
  let target = -1;
  let reached = -1;
  let running: Promise<void> | undefined;
  const waiting = new Set<() => void>();
  const changed = () => {
    for (const wake of [...waiting]) wake();
  };
  const until = (condition: () => boolean) =>
    new Promise<void>(resolve => {
      const look = () => {
        if (!condition()) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  const mark = async (point: Point): Promise<void> => {
    const place = orderOf(point);
    reached = Math.max(reached, place);
    changed();
    await until(() => target > place);
  };
  const before = async (step: Step): Promise<void> => {
    for (const point of Object.keys(points) as readonly Point[]) // the keys of a table of points
      if (isAt(point, step) && target <= orderOf(point)) await mark(point);
  };
  const led = ledStage(stage, {
    call: async ({ method, path, mayFail }) => {
      if (method === 'POST' && !mayFail) await before({ post: path });
      return undefined;
    },
    at: instant => before({ at: instant }),
  });
  return {
    played,
    to: async (point: Point): Promise<void> => {
      const place = orderOf(point);
      target = Math.max(target, place);
      running ??= playAll(led, played, mark);
      // Told by the race below, or to nobody: a play that is given up half way fails when its server goes.
      running.catch(() => undefined);
      changed();
      // A play that fails must not leave its caller waiting; one that is never taken further ends with the process.
      await Promise.race([until(() => reached >= place), running]);
    },
  };
};
