import type { CertificateStatus } from '#shared/domain/recognition/certificate.ts';
import { writtenDay } from '#web/format/dates.ts';
import { StateBadge, type Tone } from '#web/ui/state-badge.tsx';
import type { Step } from './path-words.ts';
import { t } from './text.ts';

const tones = { 'in-force': 'good', expired: 'neutral', revoked: 'bad' } as const satisfies Record<
  CertificateStatus,
  Tone
>;

/** A certificate with what it says today, and by which decision it was taken back. */
export const PathCertificate = ({
  of: { number, validTo, status, revoked },
}: {
  readonly of: NonNullable<Step['certificate']>;
}) => (
  <>
    {t('path.valid', { number, day: writtenDay(validTo) })}{' '}
    <StateBadge tone={tones[status]}>{t(`path.certificate-${status}`)}</StateBadge>
    {revoked && (
      <div>{t('path.revoked-by', { day: writtenDay(revoked.on), decision: revoked.decision })}</div>
    )}
  </>
);
