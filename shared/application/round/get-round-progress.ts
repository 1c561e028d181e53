import type * as z from 'zod';
import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getRoundProgressContract } from '#shared/contracts/round/get-round-progress.ts';
import type { progressView, waitSchema } from '#shared/contracts/round/progress-view.ts';
import { formatInstant } from '#shared/domain/calendar/instant.ts';
import { gateDeadlineOf, presentGate } from '#shared/domain/round/deadlines.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { RoundState } from '#shared/domain/round/states.ts';
import { allowedSteps } from '#shared/domain/round/steps.ts';
import { countLocalities } from '#shared/domain/submission/count-localities.ts';
import { isoOf, millis } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { listAll } from '../list-all.ts';
import type { World } from '../ports.ts';
import { roundResource } from '../round-resource.ts';
import { gateIdOf, occurrenceOf } from './gates.ts';

type Contract = typeof getRoundProgressContract;
type Wait = z.input<typeof progressView>['waitsFor'];
type What = z.infer<typeof waitSchema>;

/** What the clock or the workflow itself brings, by state; people bring the rest at gates. */
const clockWaits: Partial<
  Record<RoundState, { readonly what: What; readonly until: (round: Round) => string | null }>
> = {
  planned: { what: 'announcement', until: ({ timeline }) => timeline.opensAt },
  announced: { what: 'opening', until: ({ timeline }) => timeline.opensAt },
  open: { what: 'closing', until: ({ timeline }) => timeline.closesAt },
  closed: { what: 'sealing', until: () => null },
  published: { what: 'complaint-window', until: ({ complaintsUntil }) => complaintsUntil },
  complaints: { what: 'complaint-window', until: ({ complaintsUntil }) => complaintsUntil },
  certified: { what: 'certificates', until: () => null },
};

const waitOf = async (world: World, round: Round, now: number): Promise<Wait> => {
  const windowOpen = round.complaintsUntil !== null && now < millis(round.complaintsUntil);
  const gate = round.state === 'complaints' && windowOpen ? undefined : presentGate(round);
  if (gate === undefined) {
    const wait = clockWaits[round.state];
    if (wait === undefined) return null;
    const until = wait.until(round);
    return {
      what: wait.what,
      until,
      untilLocal: until === null ? null : formatInstant(millis(until)),
      overdue: false,
      settled: false,
    };
  }
  const record = await world.records.find('gate', gateIdOf(round.id, gate, occurrenceOf(round, gate)));
  const until = gateDeadlineOf(round, gate);
  const settled = record !== undefined && record.body.outcome !== null;
  return {
    what: gate,
    until: isoOf(until),
    untilLocal: formatInstant(until),
    overdue: !settled && now >= until,
    settled,
  };
};

/** Where a round stands and what it waits for. No figure here depends on a score. */
export const getRoundProgress: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findAllowed(world, ask, 'round', ask.input.params.roundId, roundResource);
  if (!found.ok) return found;
  const round = found.value.body;
  const minimum = round.rules.minEntriesPerLocality;
  const submissions: z.input<typeof progressView>['submissions'] = {};
  const filed = (await listAll(world, 'submissions-of-round', { roundId: round.id })).map(({ body }) => body);
  for (const body of filed) submissions[body.state] = (submissions[body.state] ?? 0) + 1;
  return ok({
    body: {
      roundId: round.id,
      state: round.state,
      attempt: round.attempt,
      stalled: round.stalled,
      waitsFor: await waitOf(world, round, ask.now),
      submissions,
      localities: minimum === null ? null : { minimum, places: [...countLocalities(filed, minimum)] },
      sealed: round.sealed && { at: round.sealed.at, entries: round.sealed.entries },
      allowedSteps: [...allowedSteps(round, ask.now)],
    },
  });
};
