import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { openChance } from '#shared/adapters/chance/chance.ts';
import { effectItem, parseRecord } from '#shared/adapters/dynamodb/items.ts';
import type { EffectPayload } from '#shared/domain/record/effect.ts';
import type { Round } from '#shared/domain/round/round.ts';

type Item = Record<string, AttributeValue>;

const finished: readonly Round['state'][] = ['finished', 'cancelled'];

/** What sets a round going again in an installation that has neither its schedule nor its execution. */
const orderFor = (round: Round): EffectPayload | undefined => {
  if (round.state === 'announced')
    return { type: 'schedule-round', roundId: round.id, at: round.timeline.opensAt };
  if (round.attempt > 0 && !finished.includes(round.state))
    return { type: 'start-workflow', roundId: round.id, attempt: round.attempt };
  return undefined;
};

/**
 * Schedules and executions are not part of an export: they follow from the records. This gives each round the order that
 * makes its own again, to be delivered at the first start; an execution begins where its round's record stands.
 */
export const ordersToResume = (item: Item, at: number): readonly Item[] => {
  if (item.kind?.S !== 'round') return [];
  const { body } = parseRecord('round', item);
  const payload = orderFor(body);
  if (payload === undefined) return [];
  return [
    effectItem({
      id: openChance().id(at),
      payload,
      authority: body.authority,
      roundId: body.id,
      state: 'pending',
      attempts: 0,
      reason: null,
      createdAt: new Date(at).toISOString(),
      settledAt: null,
    }),
  ];
};
