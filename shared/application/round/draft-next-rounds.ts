import type { Authority } from '#shared/domain/authority/levels.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { listAll } from '../list-all.ts';
import type { World } from '../ports.ts';
import { openRefusals } from '../refusals.ts';
import { runCommand } from '../run-command.ts';
import { systemAsk } from '../system-ask.ts';
import { cloneRecords } from './clone-round.ts';
import {
  mayBeCloned,
  membersOfRound,
  officeOf,
  officialsOf,
  roundParams,
  tellPeople,
} from './round-people.ts';

const draftNext: Command<{ readonly source: Round; readonly year: number }, { roundId: string }> = async (
  world,
  ask,
) => {
  const { source, year } = ask.input;
  const officials = await officialsOf(world, source.authority);
  const members = mayBeCloned(
    await membersOfRound(world, source.id),
    await officeOf(world, source.authority),
    source,
  );
  const by = { personId: ask.actor.id, now: ask.now };
  // Where people and mails are too many for one transaction the draft comes without people, and its officials appoint.
  const fits = 2 * members.length + officials.length <= 90;
  const cloned = cloneRecords(world, source, fits ? members : [], { year, plan: null }, by);
  if (!cloned.ok) return cloned;
  const { round, changes, claims } = cloned.value;
  const mails = tellPeople(officials, round, 'round-drafted', {
    ...roundParams(round),
    lastYear: source.year,
  });
  return ok({
    changes,
    claims: [
      ...claims,
      {
        scope: 'next-round-after',
        value: source.id,
        holder: round.id,
        refusal: { code: 'round.drafted-already' },
      },
    ],
    effects: mails,
    answer: () => ({ body: { roundId: round.id } }),
  });
};

/** The round to draft after, when the programme's period has come round and nothing newer stands. */
const dueAfter = async (world: World, programme: Programme, year: number): Promise<Round | undefined> => {
  const rounds = await listAll(world, 'rounds-of-programme', { programmeId: programme.id });
  const latest = rounds.map(({ body }) => body).sort((a, b) => b.year - a.year || (a.id < b.id ? 1 : -1))[0];
  if (latest === undefined || latest.state === 'planned' || latest.state === 'cancelled') return undefined;
  return year >= latest.year + programme.periodYears ? latest : undefined;
};

/**
 * The daily job: for each programme whose usual period has passed since its latest round, drafts the next one after it and
 * tells the officials. A claim on the earlier round makes a second draft impossible, however often the job runs.
 * @throws AggregateError once all were gone through, with one error for each that was refused: the run counts as failed
 */
export const draftNextRounds = async (
  world: World,
  { now, authorities }: { readonly now: number; readonly authorities?: readonly Authority[] },
): Promise<{ readonly drafted: readonly string[] }> => {
  const year = Number(dayOf(now).slice(0, 4));
  const drafted: string[] = [];
  const refusals = openRefusals('draft-next-rounds');
  for (const { body: programme } of await listAll(world, 'all-programmes', {})) {
    const { level, locality } = programme.authority;
    const isAsked =
      authorities === undefined ||
      authorities.some(authority => authority.level === level && authority.locality === locality);
    const source = isAsked ? await dueAfter(world, programme, year) : undefined;
    if (source === undefined) continue;
    const input = { source, year: Math.max(year, source.year + programme.periodYears) };
    const name = `draft-next-rounds/${source.id}`;
    const result = await runCommand(world, draftNext, systemAsk('draft-next-rounds', input, now, name));
    if (result.ok) drafted.push(result.value.body.roundId);
    else if (result.refusal.code !== 'round.drafted-already') refusals.note(name, result.refusal);
  }
  refusals.end();
  return { drafted };
};
