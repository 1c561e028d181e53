import type { RecordView } from '#web/offline/records/record.ts';
import { useMe } from '#web/session/use-me.ts';
import { AppLink } from '#web/ui/app-link.tsx';
import { Section } from '#web/ui/section.tsx';
import { t } from '../text.ts';

/** The rest of a producer's work: establishments, filing for others, tokens, what is kept here. */
export const OtherWork = ({
  establishments,
}: {
  readonly establishments: readonly RecordView<'establishment'>[];
}) => {
  const assists = (useMe()?.memberships ?? []).some(
    ({ role }) => role === 'commune-officer' || role === 'official',
  );
  return (
    <>
      {establishments.length > 0 && (
        <Section title={t('home.mine')}>
          <ul>
            {establishments.map(({ id, fields }) => {
              const name = fields.name?.trim() || t('home.unnamed-establishment');
              return (
                <li key={id}>
                  {name}{' '}
                  <AppLink href={`/producer/establishments/${id}`} label={t('home.edit-of', { name })}>
                    {t('home.edit')}
                  </AppLink>
                </li>
              );
            })}
          </ul>
        </Section>
      )}
      <Section title={t('home.more')}>
        <ul>
          {assists && (
            <li>
              <AppLink href="/producer/assisted">{t('home.assisted')}</AppLink>
            </li>
          )}
          <li>
            <AppLink href="/producer/tokens">{t('home.tokens')}</AppLink>
          </li>
          <li>
            <AppLink href="/producer/webhooks">{t('home.webhooks')}</AppLink>
          </li>
          <li>
            <AppLink href="/producer/device">{t('home.device')}</AppLink>
          </li>
          <li>
            <AppLink href="/producer/data">{t('home.data')}</AppLink>
          </li>
        </ul>
      </Section>
    </>
  );
};
