import type { Level } from '../authority/levels.ts';
import { addDays } from '../calendar/day.ts';
import { dayOf } from '../calendar/instant.ts';
import type { ProductGroup } from '../product/groups.ts';
import { type CertificateStatus, certificateStatus } from './certificate.ts';
import type { Recognition } from './recognition-record.ts';

/** What kind of statement it is; another form takes another number, and checkers refuse what they do not know. */
export const statementType = 'tieu-bieu.certificate.1';

/** What is true of a certificate at a moment: small, public, and enough to be read without this system. */
export type Statement = {
  readonly type: typeof statementType;
  /** Address of the product in the register. */
  readonly id: string;
  readonly number: string;
  readonly product: string;
  readonly parts: readonly string[];
  readonly group: ProductGroup;
  readonly establishment: string;
  readonly level: Level;
  readonly authority: string;
  readonly source: Recognition['source'];
  readonly issuedOn: string;
  readonly validTo: string;
  readonly decision: { readonly number: string; readonly date: string };
  readonly status: CertificateStatus;
  /** The day since which the status holds. */
  readonly since: string;
  /** The decision that revoked it. */
  readonly revokedBy: string | null;
  readonly asOf: string;
};

const sinceWhen = (
  status: CertificateStatus,
  { issuedOn, validTo, revoked }: NonNullable<Recognition['certificate']>,
): string => {
  if (status === 'revoked' && revoked !== null) return dayOf(Date.parse(revoked.at));
  return status === 'expired' ? addDays(validTo, 1) : issuedOn;
};

/** The statement of a recognition as of an instant; undefined where it has no certificate. */
export const statementOf = (recognition: Recognition, now: number): Statement | undefined => {
  const { certificate, authority, authorityName, establishment, name } = recognition;
  if (certificate === null || recognition.annulled) return undefined;
  const { number, issuedOn, validTo, revoked } = certificate;
  const status = certificateStatus(certificate, now);
  return {
    type: statementType,
    id: recognition.id,
    number,
    product: name,
    parts: recognition.parts,
    group: recognition.group,
    establishment: establishment.name,
    level: authority.level,
    authority: authorityName,
    source: recognition.source,
    ...{ issuedOn, validTo, decision: recognition.decision, status },
    since: sinceWhen(status, certificate),
    revokedBy: status === 'revoked' ? (revoked?.decision ?? null) : null,
    asOf: new Date(now).toISOString(),
  };
};
