import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../../support/http/api-client.ts';
import { mustRefuse } from '../refused.ts';
import type { Stage } from '../stage.ts';
import { until } from '../until.ts';

/** A double click: the same request with the same key, twice at once. One draft comes of it. */
export const clickTwice = async (client: ApiClient, path: string, body: unknown): Promise<string> => {
  const key = randomUUID();
  const [first, second] = await Promise.all([
    client.post<{ id: string }>(path, body, { key }),
    client.post<{ id: string }>(path, body, { key }),
  ]);
  if (first.body.id !== second.body.id) throw new Error('a double click made two drafts');
  return first.body.id;
};

/** Two tabs change one draft at once: the later is refused, reads what the other wrote, and saves on top of it. */
export const twoTabs = async (client: ApiClient, submissionId: string): Promise<void> => {
  const path = `/v1/submissions/${submissionId}`;
  const { etag } = await client.get(path);
  const replies = await Promise.all(
    ['Ghi chú từ tab thứ nhất', 'Ghi chú từ tab thứ hai'].map(note =>
      client.send('PATCH', path, { body: { note }, etag }),
    ),
  );
  const lost = replies.filter(({ status }) => status !== 200);
  const [refused] = lost;
  if (refused === undefined || lost.length !== 1)
    throw new Error(`two tabs: ${replies.map(({ status }) => status).join(' and ')}`);
  mustRefuse(refused, 412);
  const fresh = await client.get(path);
  await client.patch(path, { note: 'Ghi chú từ cả hai tab' }, fresh.etag);
};

type Mail = { readonly messages: readonly { readonly text: string | null }[] };

const codeIn = (text: string | null | undefined): string | undefined =>
  /(?<!\d)(\d{6})(?!\d)/.exec(text ?? '')?.[1];

/** The producer reads the one-time code on the phone, mistypes it once, then confirms what the officer filed. */
export const confirmByCode = async (
  { server }: Stage,
  officer: ApiClient,
  submissionId: string,
  phone: string,
): Promise<void> => {
  await officer.post(`/v1/submissions/${submissionId}/confirmation-codes`);
  const inbox = encodeURIComponent(`+84${phone.slice(1)}`);
  const code = await until('the code on the phone', async () => {
    const { messages } = await server.control<Mail>('GET', `mail?to=${inbox}&limit=1`);
    return codeIn(messages[0]?.text);
  });
  const confirm = async (typed: string) =>
    (
      await server.anyone.post<{ confirmed: boolean }>(`/v1/submissions/${submissionId}/confirmation`, {
        code: typed,
      })
    ).body.confirmed;
  const mistyped = `${code.slice(0, -1)}${(Number(code.at(-1)) + 1) % 10}`;
  if (await confirm(mistyped)) throw new Error('a wrong code confirmed a filing');
  if (!(await confirm(code))) throw new Error('the right code did not confirm');
};
