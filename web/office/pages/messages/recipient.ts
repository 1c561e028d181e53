import { roles } from '#shared/domain/access/roles.ts';
import { said } from '#web/text/said.ts';
import type { Message } from './message-words.ts';

/** Whom a message goes to: the person of the round and their role, or the masked address. */
export const recipientOf = ({ recipient, to }: Message): string =>
  recipient === null ? to : `${recipient.name} (${said(roles[recipient.role])}), ${to}`;
