import type { getRecognisedProductContract } from '#shared/contracts/public/get-recognised-product.ts';
import { levels } from '#shared/domain/authority/levels.ts';
import type { Answer } from '../../api/call.ts';
import { said } from '../../text/said.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { t } from '../text.ts';
import { CertificateBadge } from './certificate-badge.tsx';

type Brief = Answer<typeof getRecognisedProductContract>['path'][number];

/** Recognitions in a line each: what, at which level and when, by whom, and what the certificate says today. */
export const RecognitionBriefs = ({ items }: { readonly items: readonly Brief[] }) => (
  <ul>
    {items.map(({ id, authority, authorityName, year, name, status }) => (
      <li key={id}>
        <AppLink href={`/products/${id}`}>{name}</AppLink>
        {' · '}
        {t('product.level-year', { level: said(levels[authority.level]), year })}
        {' · '}
        {authorityName} <CertificateBadge status={status} />
      </li>
    ))}
  </ul>
);
