import type { listMessagesContract } from '#shared/contracts/record/list-messages.ts';
import { returnedClasses, returnedClassOf } from '#shared/domain/message/returned.ts';
import type { Answer } from '#web/api/call.ts';
import { said } from '#web/text/said.ts';
import { t } from '../../text.ts';

export type Message = Answer<typeof listMessagesContract>['items'][number];

const states = {
  waiting: { label: 'messages.waiting', tone: 'info' },
  returned: { label: 'messages.returned', tone: 'bad' },
  pending: { label: 'messages.pending', tone: 'info' },
  delivered: { label: 'messages.delivered', tone: 'good' },
  parked: { label: 'messages.parked', tone: 'bad' },
} as const satisfies Record<Message['state'], { readonly label: string; readonly tone: string }>;

/** Why it did not arrive: in words where it came back, else the provider's own code. */
export const whyOf = (reason: string): string => {
  const returned = returnedClassOf(reason);
  return returned === undefined ? reason : said(returnedClasses[returned]);
};

/** Where a message stands, in a word. */
export const deliveryOf = (state: Message['state']) => ({
  said: t(states[state].label),
  tone: states[state].tone,
});
