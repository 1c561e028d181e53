import * as z from 'zod';
import { roleSchema } from '#shared/domain/access/roles.ts';
import { channelNames } from '#shared/domain/message/channels.ts';
import { effectSchema } from '#shared/domain/record/effect.ts';

const bilingual = z.object({ vi: z.string(), en: z.string() });

/** A message of a round as its officials see it: what it says, to whom by name or masked address, and where it stands. */
export const messageView = effectSchema
  .pick({
    id: true,
    roundId: true,
    state: true,
    attempts: true,
    reason: true,
    createdAt: true,
    settledAt: true,
  })
  .extend({
    /** Which of the system's messages it is. */
    kind: z.string(),
    channel: z.enum(channelNames),
    subject: bilingual,
    /** Masked. */
    to: z.string(),
    /** Who of the round reads mail at this address; null for producers and people no longer there. */
    recipient: z.object({ name: z.string(), role: roleSchema }).nullable(),
  });

/** The same with what stands in it; links are shown without the site and without the reader. */
export const messageWithTextView = messageView.extend({ text: bilingual });
