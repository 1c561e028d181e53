import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** How names become addresses; tests give their own. */
export type Resolve = (name: string) => Promise<readonly string[]>;

export const resolveName: Resolve = async name =>
  (await lookup(name, { all: true, verbatim: true })).map(({ address }) => address);

/** Whether anybody on the internet could be there: not this machine, a private network, a link, or an address of the cloud itself. */
export const isPublicAddress = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';

export type AddressRules = {
  readonly resolve: Resolve;
  /** Only the embedded runtime sets it: plain http to this computer's loopback is allowed beside the rest. */
  readonly allowLoopback: boolean;
  /** For how long an answer about a name is waited for; a name server of the other side may keep it for minutes. */
  readonly lookupMilliseconds?: number;
};

/** The host as a name or bare address; `URL` writes IPv6 in brackets, and decimal or octal IPv4 in its usual form. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

const isAllowedLoopback = (url: URL, { allowLoopback }: AddressRules): boolean =>
  allowLoopback && hostOf(url) === '127.0.0.1';

const parse = (text: string): URL | undefined => {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
};

/** All addresses of a name, none for an unknown one. A look-up cannot be called off: one that is late is left to itself. */
const addressesOf = async (
  host: string,
  { resolve, lookupMilliseconds = 3000 }: AddressRules,
): Promise<readonly string[] | 'late'> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>(tell => {
    timer = setTimeout(() => tell('late'), lookupMilliseconds);
  });
  try {
    return await Promise.race([resolve(host).catch(() => []), late]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * The address that may be connected to for a URL, looked up now, or why there is none. Every address that the name has must be
 * public: one that is not betrays what the name is for.
 */
export const addressFor = async (
  text: string,
  rules: AddressRules,
): Promise<{ readonly url: URL; readonly address: string } | { readonly refusal: string }> => {
  const url = parse(text);
  if (url === undefined || url.username !== '' || url.password !== '' || url.hash !== '')
    return { refusal: 'webhook.url-malformed' };
  const host = hostOf(url);
  if (isAllowedLoopback(url, rules)) return { url, address: host };
  if (url.protocol !== 'https:') return { refusal: 'webhook.not-https' };
  const addresses = isIP(host) === 0 ? await addressesOf(host, rules) : [host];
  if (addresses === 'late') return { refusal: 'webhook.lookup-timeout' };
  const [address] = addresses;
  if (address === undefined) return { refusal: 'webhook.unknown-host' };
  return addresses.every(isPublicAddress) ? { url, address } : { refusal: 'webhook.not-public' };
};
