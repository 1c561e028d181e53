import type { Contact } from '#shared/domain/message/channels.ts';
import { type NoticeName, noticeNames } from '#shared/domain/message/notices.ts';
import type { Effect, EffectPayload } from '#shared/domain/record/effect.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { noticeEvents } from '#shared/domain/webhook/notice-events.ts';
import { derivedId } from '#shared/kernel/derived-id.ts';
import type { NewEffect } from '../command.ts';
import { listAll } from '../list-all.ts';
import type { World } from '../ports.ts';
import { tellOfRound } from '../webhook/tell-systems.ts';
import { aboutRound, notify } from './notify.ts';
import { producerContacts } from './producer-contacts.ts';
import { writeEffects } from './write-effects.ts';

type Params = Readonly<Record<string, string | number>>;
type Payload = Extract<EffectPayload, { readonly type: 'tell-producers' }>;

/** Calls for a notice to every producer of a round. */
export const tellProducers = (round: Round, notice: NoticeName, params: Params): NewEffect => ({
  ...aboutRound(round),
  payload: { type: 'tell-producers', roundId: round.id, notice, params },
});

const isOver: readonly string[] = ['withdrawn', 'ineligible'];

/** Establishments with a dossier in the round, and whether it was ever filed. */
const producersOf = async (
  world: World,
  roundId: string,
): Promise<ReadonlyMap<string, 'filed' | 'draft'>> => {
  const drafts = await listAll(world, 'drafts-of-round', { roundId });
  const filed = await listAll(world, 'submissions-of-round', { roundId });
  return new Map([
    ...drafts.map(({ body }) => [body.establishmentId, 'draft'] as const),
    ...filed
      .filter(({ body }) => !isOver.includes(body.state))
      .map(({ body }) => [body.establishmentId, 'filed'] as const),
  ]);
};

const tellTheirSystems = async (
  world: World,
  { id, createdAt, authority }: Effect,
  { notice, roundId }: { readonly notice: NoticeName; readonly roundId: string },
  establishmentIds: readonly string[],
  now: number,
): Promise<void> => {
  const event = noticeEvents[notice];
  if (event === undefined) return;
  for (const whose of [null, ...establishmentIds])
    await writeEffects(
      world,
      [tellOfRound(event, { roundId, authority }, whose)],
      () => derivedId(Date.parse(createdAt), [id, whose ?? '', 'webhook-event'].join('/')),
      now,
    );
};

/**
 * Writes out a notice to the producers of a round, one establishment a commit. The ids follow from the call's own, so that a
 * delivery that is repeated writes none twice. Who has but a draft is told outside the round's list of messages, where the
 * officials would read of it.
 */
export const writeToProducers = async (
  world: World,
  call: Effect,
  payload: Payload,
  now: number,
): Promise<void> => {
  const notice = noticeNames.find(known => known === payload.notice);
  if (notice === undefined) throw new Error(`no notice ${payload.notice}`);
  const producers = await producersOf(world, payload.roundId);
  const contacts = await producerContacts(world, [...producers.keys()]);
  const at = Date.parse(call.createdAt);
  await tellTheirSystems(world, call, { notice, roundId: payload.roundId }, [...producers.keys()], now);
  for (const [establishmentId, has] of producers) {
    const contact: Contact | undefined = contacts.get(establishmentId);
    if (contact === undefined) continue;
    const about = { authority: call.authority, roundId: has === 'filed' ? payload.roundId : null };
    const messages = notify(notice, [contact], about, payload.params);
    const idOf = ({ payload: { type } }: NewEffect) =>
      derivedId(at, [call.id, establishmentId, type].join('/'));
    await writeEffects(world, messages, idOf, now);
  }
};
