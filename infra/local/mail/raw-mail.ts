export type RawMail = {
  readonly from: string | undefined;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  /** The body of a plain text message without parts; null for anything richer, which `raw` still holds. */
  readonly text: string | null;
};

const decodeQuoted = (text: string): Buffer =>
  Buffer.from(
    text
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-Fa-f]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

/** Encoded words of headers (RFC 2047), in UTF-8 and ASCII only; words in other charsets stay as they are. */
const decodeWords = (text: string): string =>
  text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?(?:utf-8|us-ascii)\?([bq])\?([^?]*)\?=/gi, (_all, kind: string, data: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(data, 'base64').toString('utf8')
        : decodeQuoted(data.replaceAll('_', ' ')).toString('utf8'),
    );

const bodyDecoders: Readonly<Record<string, (body: string) => string>> = {
  'quoted-printable': body => decodeQuoted(body).toString('utf8'),
  base64: body => Buffer.from(body, 'base64').toString('utf8'),
};

/** Reads as much of a raw message (RFC 5322) as its reader in the local mailbox wants to see at a glance. */
export const readRawMail = (raw: string): RawMail => {
  const end = /\r?\n\r?\n/.exec(raw);
  const head = raw.slice(0, end?.index ?? raw.length).replaceAll(/\r?\n[ \t]+/g, ' ');
  const body = end === null ? '' : raw.slice(end.index + end[0].length);
  const headers = new Map(
    head.split(/\r?\n/).map(line => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const addresses = (name: string): readonly string[] =>
    decodeWords(headers.get(name) ?? '')
      .split(',')
      .map(address => address.trim())
      .filter(address => address !== '');
  const plain = /^(text\/plain\b|$)/i.test(headers.get('content-type') ?? '');
  const decode = bodyDecoders[(headers.get('content-transfer-encoding') ?? '').toLowerCase()];
  return {
    from: addresses('from')[0],
    to: addresses('to'),
    cc: addresses('cc'),
    subject: decodeWords(headers.get('subject') ?? ''),
    text: plain ? (decode?.(body) ?? body) : null,
  };
};
