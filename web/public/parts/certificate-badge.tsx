import type { CertificateStatus } from '#shared/domain/recognition/certificate.ts';
import { StateBadge } from '../../ui/state-badge.tsx';
import { t } from '../text.ts';

const tones = { 'in-force': 'good', expired: 'neutral', revoked: 'bad' } as const satisfies Record<
  CertificateStatus,
  string
>;

/** What a certificate says today, in a word; null where none was issued. */
export const CertificateBadge = ({ status }: { readonly status: CertificateStatus | null }) =>
  status === null ? (
    <StateBadge tone="neutral">{t('results.no-certificate')}</StateBadge>
  ) : (
    <StateBadge tone={tones[status]}>{t(`certificate.status.${status}`)}</StateBadge>
  );
