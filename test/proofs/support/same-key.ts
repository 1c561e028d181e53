import type { Reply } from '#test/secrecy/gateway.ts';
import { askAtOnce } from './ask-at-once.ts';
import { countedOf } from './counted.ts';
import type { Prepared } from './prepared.ts';
import { openProcess, type Planted } from './process.ts';
import { varied } from './vary.ts';

const hour = 3_600_000;

/** Answers that only say to ask again: in progress, too many, away for the moment. */
const isLater = ({ status, text }: Reply): boolean =>
  status === 429 || status === 503 || (status === 409 && text.includes('in-progress'));

const membersOf = ({ text }: Reply): Record<string, unknown> => Object(JSON.parse(text === '' ? '{}' : text));

/** Members of an answer that the stored one has otherwise; what was shown once is not in it. */
const differing = (reply: Reply, stored: Reply): readonly string[] => {
  const given = membersOf(reply);
  return Object.entries(membersOf(stored))
    .filter(([name, value]) => JSON.stringify(given[name]) !== JSON.stringify(value))
    .map(([name]) => name);
};

const showsMore = (reply: Reply, stored: Reply): boolean =>
  Object.keys(membersOf(reply)).length > Object.keys(membersOf(stored)).length;

const codeOf = (reply: Reply): unknown => membersOf(reply).code;

/** Sends one request many times at once and later under one key, and says everything that is not as it should be. */
export const repeatUnderOneKey = async (
  route: Prepared,
  clicks: number,
  planted: Planted = {},
): Promise<readonly string[]> => {
  const { contract, asked } = route;
  const found: string[] = [];
  const process = (row: string) => openProcess(route.place, route.files, { row, ...planted });
  await route.ask(process('alone'));
  const once = countedOf(await route.place.contents());
  await route.restore();

  const replies = await askAtOnce(route, clicks, planted, click => ({ row: `click ${click}` }));
  const stored = await route.ask(process('repeat'));
  const answers = replies.filter(reply => !isLater(reply));
  if (stored.status !== contract.status)
    found.push(`the answer that is kept is ${stored.status} ${stored.text}`);
  if (answers.length === 0) found.push('nobody was answered');
  for (const reply of answers) {
    if (reply.status !== stored.status) found.push(`one was told ${reply.status} ${reply.text}`);
    else found.push(...differing(reply, stored).map(name => `one was told another ${name}`));
  }
  if (answers.filter(reply => showsMore(reply, stored)).length > 1) found.push('a secret was shown twice');
  const counted = countedOf(await route.place.contents());
  if (counted.join('\n') !== once.join('\n'))
    found.push(
      `more than one effect: ${counted.filter(line => !once.includes(line)).join(', ') || counted.length - once.length}`,
    );

  const other = await route.ask(process('other body'), varied(contract, asked));
  if (other.status !== 422 || codeOf(other) !== 'request.idempotency-conflict')
    found.push(`another request under the key: ${other.status} ${String(codeOf(other))}`);
  const stranger = await route.ask(process('stranger'), { as: 'stranger-1' });
  if (stranger.text === stored.text) found.push('another person was given the answer');
  const later = await route.ask(process('later'), { now: asked.now + 23 * hour });
  if (later.status !== stored.status || later.text !== stored.text)
    found.push(`after 23 hours: ${later.status} ${later.text}`);
  return found.map(what => `${contract.id}: ${what}`);
};
