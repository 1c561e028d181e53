import { type SamplePerson, type SiteSettings, signInScope } from '#infra/site/site-settings.ts';
import { chosenChannels } from '#shared/domain/message/channels.ts';
import type { Person } from '../issuer/tokens.ts';
import { samplePeople } from '../sample/people.ts';

const from = (face: SamplePerson['face'], people: readonly Person[]): readonly SamplePerson[] =>
  people.map(({ sub, name, roleLabel }) => ({ sub, name, roleLabel, face }));

/** One or two people of each part of the site; the sign-in page has them all. */
const people: readonly SamplePerson[] = [
  ...from('producer', samplePeople.producers.slice(0, 2)),
  ...from('office', [samplePeople.official, samplePeople.communeOfficer]),
  ...from('jury', samplePeople.jurors.slice(0, 2)),
  ...from('council', [samplePeople.chair, samplePeople.signer]),
  ...from('office', [samplePeople.auditor, samplePeople.administrator]),
];

/** What the site of the embedded installation is told. */
export const localSettings = (
  endpoints: { readonly issuer: string; readonly s3: string },
  clientId: string,
): SiteSettings => ({
  signIn: {
    authorize: `${endpoints.issuer}/authorize`,
    token: `${endpoints.issuer}/token`,
    revoke: `${endpoints.issuer}/revoke`,
    end: `${endpoints.issuer}/logout`,
    clientId,
    scope: signInScope,
  },
  filesOrigin: endpoints.s3,
  channels: chosenChannels,
  local: {
    people,
    mail: '/__local/mail-page',
    clock: '/__local/clock-page',
    signIn: '/__local/sign-in',
  },
});
