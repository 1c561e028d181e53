import { randomUUID } from 'node:crypto';
import type { Person } from '../issuer/tokens.ts';
import type { Services } from '../runtime/services.ts';

/** Calls the installation's own API as a sample person; anything but success is an error. */
export const sampleClient = async (url: string, services: Services, person: Person) => {
  const { idToken } = await services.issuer.mint(person, services.clock.now(), 3600);
  const call = async <T>(
    method: string,
    path: string,
    body?: unknown,
    more: Readonly<Record<string, string>> = {},
  ): Promise<T> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${idToken}`,
        ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...more,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = await response.json();
    if (!response.ok)
      throw new Error(`sample: ${method} ${path} → ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  };
  return {
    get: <T>(path: string) => call<T>('GET', path),
    patch: <T = unknown>(path: string, version: number, body: unknown) =>
      call<T>('PATCH', path, body, { 'if-match': `"${version}"` }),
    post: <T = unknown>(path: string, body?: unknown) => call<T>('POST', path, body),
  };
};
export type SampleClient = Awaited<ReturnType<typeof sampleClient>>;
