/** Where the site may reach, as origins: where files are sent, where they are fetched, and where people sign in. */
export type Reachable = {
  readonly filesUrl: string;
  readonly downloadsUrl: string;
  readonly signInUrl: string;
};

/**
 * Content-Security-Policy of the site: its own scripts, styles and fonts from files alone; it may speak to the API, to the
 * store of attachments and to the sign-in page, and nobody may frame it.
 */
export const siteContentPolicy = ({ filesUrl, downloadsUrl, signInUrl }: Reachable): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    `img-src 'self' blob: data: ${downloadsUrl}`,
    `connect-src 'self' ${filesUrl} ${signInUrl}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    `form-action 'self' ${signInUrl}`,
    "frame-ancestors 'none'",
  ].join('; ');

/** Papers are photographed; nothing else of the device is asked for. */
export const sitePermissions = 'camera=(self), geolocation=(), microphone=()';

/**
 * What CloudFront adds to each answer of the site, for who serves it in its place: all but HSTS, which is of no use without
 * TLS. In the words of the headers; CDK says the same in its own (`../constructs/security-headers.ts`).
 */
export const siteHeaders = (reachable: Reachable): Readonly<Record<string, string>> => ({
  'content-security-policy': siteContentPolicy(reachable),
  'permissions-policy': sitePermissions,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
});

/** Of a file that somebody uploaded: should a browser show it after all, it has no origin, runs nothing and reaches nothing. */
export const filePolicy = "sandbox; default-src 'none'; frame-ancestors 'none'";

/** What the door adds to each file, for who serves it in CloudFront's place. That it is an attachment is part of its signed address. */
export const fileHeaders = {
  'content-security-policy': filePolicy,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;
