import * as z from 'zod';
import { place } from '../../runtime/names.ts';
import type { Ask } from '../ask.ts';

const mailSchema = z.looseObject({
  FromEmailAddress: z.string().default(''),
  ConfigurationSetName: z.string().optional(),
});

const arnOf = (kind: 'configuration-set' | 'identity', name: string): string =>
  `arn:aws:ses:${place.region}:${place.account}:${kind}/${name}`;

/** A mail is sent by the identity of its sender's domain, and by the configuration set that it names. */
export const askedOfMail = (body: unknown): readonly Ask[] => {
  const { FromEmailAddress, ConfigurationSetName } = mailSchema.parse(body);
  const address = /<([^>]+)>\s*$/.exec(FromEmailAddress)?.[1] ?? FromEmailAddress;
  const ask = { action: 'ses:SendEmail', context: { 'ses:FromAddress': address } };
  return [
    { ...ask, resource: arnOf('identity', address.split('@')[1] ?? '') },
    ...(ConfigurationSetName === undefined
      ? []
      : [{ ...ask, resource: arnOf('configuration-set', ConfigurationSetName) }]),
  ];
};
