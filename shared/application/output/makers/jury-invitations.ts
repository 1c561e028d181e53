import { dayOf } from '#shared/domain/calendar/instant.ts';
import type { Panel } from '#shared/domain/judging/judging.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { juryInvitation } from '#shared/text/papers/jury-invitation.ts';
import type { World } from '../../ports.ts';
import { fileNameOf } from '../facts/file-name.ts';
import { roundFacts } from '../facts/round-facts.ts';
import type { ArchiveEntry, Maker } from '../maker.ts';

type Seats = ReadonlyMap<string, readonly Panel[]>;

const seatsOf = async (world: World, roundId: string): Promise<Result<Seats>> => {
  const panels = (await world.records.children('panel', roundId)).map(({ body }) => body);
  const jurors = new Set(panels.flatMap(panel => panel.jurors.map(({ personId }) => personId)));
  return panels.length === 0
    ? fail('output.not-yet')
    : ok(
        new Map(
          [...jurors].map(id => [
            id,
            panels.filter(panel => panel.jurors.some(({ personId }) => personId === id)),
          ]),
        ),
      );
};

const invitations = async (
  world: World,
  roundId: string,
  seats: Seats,
  at: number,
): Promise<ArchiveEntry[]> => {
  const round = await world.records.find('round', roundId);
  if (round === undefined) return [];
  const facts = await roundFacts(world, round.body, at);
  return [...seats].flatMap(([personId, panels], index) => {
    const juror = panels[0]?.jurors.find(other => other.personId === personId);
    if (juror === undefined) return [];
    const paper = juryInvitation.write({
      round: facts,
      on: dayOf(at),
      juror: { name: juror.name, position: juror.position },
      panels: panels.map(({ group, headId, draw }) => ({
        group,
        entries: draw.submissionIds.length,
        head: headId === personId,
      })),
      scoringUntil: round.body.timeline.scoringUntil,
      blind: round.body.rules.blind,
    });
    const name = `${String(index + 1).padStart(2, '0')}-${fileNameOf(juror.name)}`;
    return (['docx', 'pdf'] as const).map(format => ({ name: `${name}.${format}`, paper, format }));
  });
};

/** An invitation for each juror of the convened panels, to be completed with time and place. */
export const juryInvitationsMaker: Maker<'round'> = {
  check: (world, { roundId }) => seatsOf(world, roundId),
  make: async (world, { roundId }, { at }) => {
    const seats = await seatsOf(world, roundId);
    if (!seats.ok) return seats;
    const entries = await invitations(world, roundId, seats.value, at);
    return ok({
      fileName: 'giay-moi-giam-khao',
      content: { type: 'archive', of: entries.length, entries: oneByOne(entries) },
    });
  },
};

const oneByOne = async function* <T>(items: readonly T[]): AsyncIterable<T> {
  yield* items;
};
