import { setTimeout as pause } from 'node:timers/promises';
import type { FilingStage } from '#test/scenarios/filing/filing-stage.ts';
import type { LocalServer } from '#test/support/http/local-server.ts';
import type { Answer } from '#test/support/http/witness.ts';
import { acknowledge, type Hand, openWrite, presentWrite, type Write } from './hands.ts';

/** When the power goes, and for whom: after so many acknowledgements, and so many milliseconds more. */
export type Moment = {
  readonly acknowledged: number;
  readonly ms: number;
  readonly what: 'server' | 'server and engine';
};

export type Cycle = {
  readonly what: Moment['what'];
  readonly acknowledged: number;
  readonly inFlight: number;
  /** Milliseconds until the server served again. */
  readonly back: number;
};

export type Load = {
  readonly stage: FilingStage;
  readonly roundId: string;
  readonly hands: readonly Hand[];
  readonly chance: () => number;
  /** Done whenever the server has started. */
  readonly started?: (server: LocalServer) => Promise<unknown>;
};

const isOk = ({ status }: Answer): boolean => status === 200 || status === 201;
const isOfTheMoment = ({ status }: Answer): boolean => status === 0 || status === 429 || status === 503;
const refusal = ({ kind, of }: Write, { status, text }: Answer): string =>
  `${kind} ${of} was refused: ${status} ${text}`;

/** Works with all hands until the moment, kills, and starts again on what is left. */
const cycle = async (load: Load, moment: Moment, refusals: string[]): Promise<Cycle> => {
  const { stage, roundId, hands, chance, started } = load;
  let acknowledged = 0;
  let killed = false;
  let reached = (): void => undefined;
  const enough = new Promise<void>(resolve => {
    reached = resolve;
  });
  const work = async (hand: Hand): Promise<void> => {
    while (!killed) {
      const write = presentWrite(hand, roundId, chance);
      const answer = await hand.producer.client.once('POST', write.path, write);
      if (isOk(answer)) {
        acknowledge(write, answer);
        acknowledged += 1;
        if (acknowledged >= moment.acknowledged) reached();
      } else if (!isOfTheMoment(answer)) {
        refusals.push(refusal(write, answer));
        return;
      }
    }
  };
  const worked = Promise.all(hands.map(work));
  // A hand that is refused stops: a store that loses what it acknowledged may leave none at work.
  await Promise.race([enough, worked]);
  await pause(moment.ms);
  killed = true;
  const inFlight = hands.filter(openWrite).length;
  await stage.server.kill(moment.what);
  await worked;
  const from = performance.now();
  await stage.server.start();
  const back = performance.now() - from;
  await started?.(stage.server);
  return { what: moment.what, acknowledged, inFlight, back };
};

/** Kills at each moment, then lets every write come to its end. Answers also what was refused, which nothing should be. */
export const killAgainAndAgain = async (load: Load, moments: readonly Moment[]) => {
  const refusals: string[] = [];
  const cycles: Cycle[] = [];
  await load.started?.(load.stage.server);
  for (const moment of moments) cycles.push(await cycle(load, moment, refusals));
  await Promise.all(
    load.hands.map(async hand => {
      const write = openWrite(hand);
      if (write === undefined) return;
      const answer = await hand.producer.client.insist('POST', write.path, write);
      if (isOk(answer)) acknowledge(write, answer);
      else refusals.push(refusal(write, answer));
    }),
  );
  return { cycles, refusals };
};
