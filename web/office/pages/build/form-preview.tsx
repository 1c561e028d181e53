import { documentTypes } from '#shared/domain/dossier/document-types.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { localMoment } from '#web/format/dates.ts';
import { bytes } from '#web/format/numbers.ts';
import { said } from '#web/text/said.ts';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { t } from '../../text.ts';

/** What the producer's form will ask, drawn from what stands in the builder at this moment. */
export const FormPreview = ({ round }: { readonly round: Round }) => {
  const { timeline, rules } = round;
  return (
    <section class="build-preview" aria-labelledby="build-preview">
      <h2 id="build-preview">{t('builder.preview')}</h2>
      <p class="muted">{t('builder.preview-lead')}</p>
      <h3>{round.title || t('builder.preview-untitled')}</h3>
      {timeline.opensAt !== '' && timeline.closesAt !== '' && (
        <p>
          {t('builder.preview-filing', {
            from: localMoment(timeline.opensAt),
            to: localMoment(timeline.closesAt),
          })}
        </p>
      )}
      <ol class="build-preview-steps">
        <li>
          <strong>{t('builder.preview-establishment')}</strong>
          <p>{t('builder.preview-establishment-fields')}</p>
        </li>
        <li>
          <strong>{t('builder.preview-product')}</strong>
          <p>{t('builder.preview-product-fields')}</p>
          <ul>
            {round.groups.map(group => (
              <li key={group}>{said(productGroups[group])}</li>
            ))}
          </ul>
          {rules.maxProductsPerEstablishment !== null && (
            <p>{t('builder.preview-most', { count: rules.maxProductsPerEstablishment })}</p>
          )}
        </li>
        <li>
          <strong>{t('builder.preview-papers')}</strong>
          <ul class="build-preview-papers">
            {round.documents.map(({ type, required, note }) => (
              <li key={type}>
                <span>{said(documentTypes[type])}</span>{' '}
                <StateBadge tone={required ? 'warn' : 'neutral'}>
                  {required ? t('builder.preview-required') : t('builder.preview-welcome')}
                </StateBadge>
                {type === 'D4' && rules.minPhotos > 0 && (
                  <p>
                    {t('builder.preview-photos', {
                      count: rules.minPhotos,
                      width: rules.photoCm.width,
                      height: rules.photoCm.height,
                    })}
                  </p>
                )}
                {note !== null && <p>{note}</p>}
                <p class="muted">
                  {t('builder.preview-kinds', {
                    kinds: documentTypes[type].kinds.join(', '),
                    size: bytes(documentTypes[type].maxBytes),
                  })}
                </p>
              </li>
            ))}
          </ul>
          {rules.paperCopies > 0 && <p>{t('builder.preview-copies', { count: rules.paperCopies })}</p>}
        </li>
        <li>
          <strong>{t('builder.preview-review')}</strong>
        </li>
      </ol>
    </section>
  );
};
