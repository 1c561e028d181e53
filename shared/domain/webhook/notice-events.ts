import type { NoticeName } from '../message/notices.ts';
import type { WebhookEvent } from './events.ts';

/** Notices to every producer of a round that systems outside are told of as well. */
export const noticeEvents: { readonly [N in NoticeName]?: WebhookEvent } = {
  'round-extended-producers': 'round.deadline-moved',
  'round-cancelled-producers': 'round.cancelled',
};
