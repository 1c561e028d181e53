import type { ChosenChannel } from '#shared/domain/message/channels.ts';

/** Where the site signs people in, as `/config.json` says; the same shape on AWS and on one computer. */
export type SiteConfig = {
  readonly signIn: {
    readonly authorize: string;
    readonly token: string;
    /** Where a refresh token is taken back; null where the issuer has no such place. */
    readonly revoke: string | null;
    readonly end: string | null;
    readonly clientId: string;
    readonly scope: string;
  };
  readonly filesOrigin: string;
  /** By which ways beyond mail one can ask to be told. */
  readonly channels: readonly ChosenChannel[];
  /** Only on one computer: sample people one click away, and the pages that stand in for mail and time. */
  readonly local: {
    readonly people: readonly {
      readonly sub: string;
      readonly name: string;
      readonly roleLabel: string;
      readonly face: string;
    }[];
    readonly mail: string;
    readonly clock: string;
    readonly signIn: string;
  } | null;
};

let asked: Promise<SiteConfig> | undefined;

/** The site's settings, asked for once. @throws when they cannot be had: then nobody can sign in. */
export const siteConfig = (): Promise<SiteConfig> => {
  asked ??= fetch('/config.json', { signal: AbortSignal.timeout(30_000) })
    .then(response => {
      if (!response.ok) throw new Error(`/config.json: ${response.status}`);
      return response.json();
    })
    .catch(error => {
      asked = undefined;
      throw error;
    });
  return asked;
};
