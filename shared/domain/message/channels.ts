import * as z from 'zod';

/** The ways in which a person is told. A message by each of them is an effect of that type. */
export const channels = {
  mail: { vi: 'Thư điện tử', en: 'Mail' },
  'text-message': { vi: 'Tin nhắn SMS', en: 'Text message' },
  'zalo-message': { vi: 'Zalo', en: 'Zalo' },
} as const;

export type Channel = keyof typeof channels;
export const channelNames = Object.keys(channels) as Channel[];

/** Ways that are asked for: mail is written to whoever has an address, the others only to those who said so. */
export const chosenChannels = ['text-message', 'zalo-message'] as const satisfies readonly Channel[];
export type ChosenChannel = (typeof chosenChannels)[number];
export const chosenChannelSchema = z.enum(chosenChannels);

/**
 * What is newly chosen though the installation has no way to send by it. What was chosen while it had one may stay: it harms
 * nobody, and refusing it would hold up every other change.
 */
export const notOffered = (
  offered: readonly ChosenChannel[],
  chosen: readonly ChosenChannel[],
  before: readonly ChosenChannel[] = [],
): readonly ChosenChannel[] =>
  chosen.filter(channel => !offered.includes(channel) && !before.includes(channel));

/** Where a person is reached, and by which ways beyond mail they asked to be. */
export type Contact = {
  readonly email: string | null;
  readonly phone: string | null;
  readonly by: readonly ChosenChannel[];
  /** Of a producer: whose address it is, so that a mail that came back leads to somebody to call. */
  readonly establishmentId?: string;
};

/** A channel with the address by which it reaches the contact; nothing where it does not. */
export const reachedBy = (contact: Contact, channel: Channel): string | null => {
  if (channel === 'mail') return contact.email;
  return contact.by.includes(channel) ? contact.phone : null;
};
