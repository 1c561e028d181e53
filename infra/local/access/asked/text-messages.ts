import type { Ask } from '../ask.ts';

/** A phone number is no resource: publishing to one asks for the action on none. */
export const askedOfTextMessages = (form: URLSearchParams): readonly Ask[] => [
  {
    action: `sns:${form.get('Action')}`,
    resource: form.get('TopicArn') ?? form.get('TargetArn') ?? '*',
  },
];
