import { sha256 } from '#shared/kernel/hash.ts';

type Good = {
  readonly jwt: string;
  readonly apiToken: string;
  readonly revoked: string;
  readonly lapsed: string;
};

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** `Authorization` headers that carry no good token in the one form that is read, by what is wrong with them. */
export const hostileHeaders = ({
  jwt,
  apiToken,
  revoked,
  lapsed,
}: Good): Readonly<Record<string, string | undefined>> => ({
  'no header': undefined,
  'an empty header': '',
  'the scheme alone': 'Bearer',
  'the scheme and a space': 'Bearer ',
  'a token without a scheme': jwt,
  'another scheme': `Token ${jwt}`,
  'Basic, the token as password': `Basic ${base64(`api:${apiToken}`)}`,
  'Basic, the token itself': `Basic ${apiToken}`,
  Digest: `Digest username="official-1", response="${'0'.repeat(32)}"`,
  // API Gateway joins headers of one name by a comma.
  'two headers, both good': `Bearer ${jwt},Bearer ${apiToken}`,
  'two headers, one empty': `,Bearer ${jwt}`,
  'two tokens in one header': `Bearer ${jwt} ${apiToken}`,
  'two spaces': `Bearer  ${jwt}`,
  'a tab': `Bearer\t${jwt}`,
  'a line more': `Bearer ${jwt}\r\nX-Amzn-Oidc-Identity: official-1`,
  'in quotation marks': `Bearer "${jwt}"`,
  'percent-encoded': `Bearer ${encodeURIComponent(`${jwt}==`)}`,
  'a NUL at its end': `Bearer ${jwt}\u0000`,
  'letters that only look the same': `Bеarer ${jwt}`,
  'an API token that was revoked': `Bearer ${revoked}`,
  'an API token that has lapsed': `Bearer ${lapsed}`,
  'an API token that was never given': `Bearer tb_${'0'.repeat(43)}`,
  'an API token with a prefix in capitals': `Bearer TB_${apiToken.slice(3)}`,
  'an API token with another prefix': `Bearer sk_${apiToken.slice(3)}`,
  'an API token without its prefix': `Bearer ${apiToken.slice(3)}`,
  'what is shown of an API token': `Bearer ${apiToken.slice(0, 7)}`,
  'what is kept of an API token': `Bearer ${sha256(apiToken)}`,
  'what is kept of it, as a token': `Bearer tb_${sha256(apiToken).slice(0, 43)}`,
  'an API token cut by a character': `Bearer ${apiToken.slice(0, -1)}`,
  'an API token with a character more': `Bearer ${apiToken}A`,
  'an API token with padding': `Bearer ${apiToken}=`,
  'an API token in small letters': `Bearer ${apiToken.toLowerCase()}`,
  'an API token as a path': `Bearer tb_../${apiToken.slice(6)}`,
});
