import type { DoorReply } from '../support/open-door.ts';
import type { MutationName } from './mutations.ts';

/** What tells how we are made: places in the code, of AWS, of the computer; names of tables and of errors. */
const internals =
  /\.[cm]?[tj]s:\d|node_modules|arn:aws|\bat async\b|[a-z]Error\b|Exception|dynamo|\btieu-bieu-(records|audit)\b|\b(records|audit)-\d|\/tmp\/|\$metadata/i;

/** Harms by which a body says more than the contract names, and the mark of each: what still bears one is never obeyed. */
const neverObeyed: Readonly<Partial<Record<MutationName, RegExp>>> = {
  'a member nobody knows': /"unknownMember"/,
  'a prototype': /"(__proto__|constructor)"/,
  'a key said twice': /^\{("[^"]+"):null,(.*,)?\1:|^\{"a":1,"a":2\}$/s,
  'deep nesting': /\[{31}/,
};

/** Milliseconds of the processor after which a request has hung: no pipeline ends what never lets go. */
const hung = 2000;

/** What no answer may be, whatever was asked; `spent`: milliseconds of the processor that went into it. */
export const wrongWith = (
  reply: DoorReply,
  names: readonly MutationName[],
  body: string,
  spent: number,
): readonly string[] => {
  const told = internals.exec(JSON.stringify([reply.text, reply.headers]))?.[0];
  return [
    // The pipeline ends what takes too long with this, before the function's own time is over.
    ...(reply.status === 503 || spent > hung ? ['hangs'] : []),
    ...(reply.status !== 503 && (reply.status >= 500 || reply.status < 200)
      ? [`faults: ${reply.status}`]
      : []),
    ...(told === undefined ? [] : [`tells ${told}`]),
    ...(reply.status < 300 && names.some(name => neverObeyed[name]?.test(body)) ? ['obeyed'] : []),
    ...('polluted' in {} ? ['changed every object'] : []),
  ];
};
