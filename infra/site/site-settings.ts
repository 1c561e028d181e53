import type { ChosenChannel } from '#shared/domain/message/channels.ts';

/** A sample person whom the page of a local installation offers to sign in as. */
export type SamplePerson = {
  readonly sub: string;
  readonly name: string;
  readonly roleLabel: string;
  /** The part of the site that the person works in. */
  readonly face: 'producer' | 'office' | 'jury' | 'council';
};

/** What the site is told of its installation, at `/config.json`: the same shape locally and on AWS. Nothing secret. */
export type SiteSettings = {
  readonly signIn: {
    readonly authorize: string;
    readonly token: string;
    /** Where a refresh token is taken back (RFC 7009); null where the issuer has no such place. */
    readonly revoke: string | null;
    /** Where one signs out: GET with `client_id` and `logout_uri`. */
    readonly end: string | null;
    readonly clientId: string;
    readonly scope: string;
  };
  /** Where files are sent to and read from. */
  readonly filesOrigin: string;
  /** By which ways beyond mail producers can ask to be told. */
  readonly channels: readonly ChosenChannel[];
  /** Of the embedded installation alone. */
  readonly local: null | {
    readonly people: readonly SamplePerson[];
    /** Paths of its own pages. */
    readonly mail: string;
    readonly clock: string;
    readonly signIn: string;
  };
};

export const signInScope = 'openid email profile';

/** The path that the sign-in page leads back to. */
export const signedInPath = '/signed-in';
