import { jest } from '@jest/globals';

/** What an access log notes of a request, and what was said to those who were refused. */
export type Line = { readonly addresses: readonly string[]; readonly refusals: readonly string[] };

/** The file's own name is a part of a signed address, where its reader's browser finds it (docs/decisions/0029). */
const withoutFileName = (address: string): string => {
  const url = new URL(address);
  url.searchParams.delete('response-content-disposition');
  return url.href;
};

/** What only an installation on one computer has: its mailboxes are asked for by number, as one opens a phone. */
const isOfTheComputer = (address: string): boolean => new URL(address).pathname.startsWith('/__local/');

/** Listens to every request that this process makes, and changes none of them. */
export const watchLine = (): Line & { readonly end: () => void } => {
  const addresses: string[] = [];
  const refusals: string[] = [];
  const ask = globalThis.fetch;
  const watched = jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!isOfTheComputer(address)) addresses.push(withoutFileName(address));
    const response = await ask(input, init);
    if (!response.ok) refusals.push(await response.clone().text());
    return response;
  });
  return { addresses, refusals, end: () => watched.mockRestore() };
};
