import { ok } from '#shared/kernel/result.ts';
import { messagesShape } from '#shared/text/lists/messages.ts';
import { showMessage } from '../record/show-message.ts';
import { membersOfRound } from '../round/round-people.ts';
import { defineList } from './list.ts';

const pageSize = 100;

/** The messages of a round with their delivery, the latest first: what they are about, not what they say; addresses masked. */
export const messages = defineList<'round', (typeof messagesShape)['columns']>(
  messagesShape,
  async (world, { roundId }) => {
    const people = await membersOfRound(world, roundId);
    const rows = [];
    let cursor: string | undefined;
    do {
      const page = await world.records.messagesOfRound({ roundId }, { limit: pageSize, cursor });
      for (const effect of page.items) {
        const shown = showMessage(effect, people);
        if (shown === undefined) continue;
        const {
          createdAt,
          channel,
          kind: template,
          subject,
          to,
          recipient,
          state,
          attempts,
          reason,
          settledAt,
        } = shown;
        rows.push({
          ...{ createdAt, channel, template, to, state, attempts, reason, settledAt },
          subject: subject.vi,
          recipient: recipient?.name ?? null,
        });
      }
      cursor = page.cursor;
    } while (cursor !== undefined);
    return ok({ fileName: 'thu-da-gui', rows });
  },
);
