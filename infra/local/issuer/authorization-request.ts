import * as z from 'zod';

const loopbackHosts = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether an address is on this computer: codes and answers never leave it. */
export const isLoopback = (address: string): boolean => {
  const url = URL.parse(address);
  return (
    url !== null &&
    (url.protocol === 'http:' || url.protocol === 'https:') &&
    loopbackHosts.has(url.hostname) &&
    url.username === '' &&
    url.password === ''
  );
};

const requestSchema = z.object({
  response_type: z.literal('code'),
  client_id: z.string().min(1).max(128),
  redirect_uri: z.string().max(1_000).refine(isLoopback, 'must be an address on this computer'),
  code_challenge: z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'must be a SHA-256 in Base64url'),
  code_challenge_method: z.literal('S256'),
  scope: z
    .string()
    .max(200)
    .default('openid')
    .refine(scope => scope.split(' ').includes('openid'), 'must contain openid'),
  state: z.string().max(2_000).optional(),
  nonce: z.string().max(500).optional(),
  /** `none`: no page is shown; who is not told by the hint is not signed in. */
  prompt: z.string().max(50).optional(),
  /** Who is expected, by subject or address. */
  login_hint: z.string().max(320).optional(),
});

export type AuthorizationRequest = z.output<typeof requestSchema>;

/** Checks the parameters of the code flow with PKCE; answers what is wrong as a sentence for the developer. */
export const parseAuthorization = (
  parameters: URLSearchParams,
  clientId: string,
): { readonly request: AuthorizationRequest } | { readonly wrong: string } => {
  const parsed = requestSchema.safeParse(Object.fromEntries(parameters));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { wrong: `${issue?.path.join('.') ?? 'request'}: ${issue?.message ?? 'invalid'}` };
  }
  if (parsed.data.client_id !== clientId) return { wrong: 'client_id: not the client of this installation' };
  return { request: parsed.data };
};
