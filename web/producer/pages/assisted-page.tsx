import type * as z from 'zod';
import { listAssistedDraftsContract } from '#shared/contracts/submission/list-assisted-drafts.ts';
import type { authoritySchema } from '#shared/domain/authority/levels.ts';
import { localMoment } from '#web/format/dates.ts';
import { useCopy, useRecords } from '#web/offline/hooks.ts';
import { useMe } from '#web/session/use-me.ts';
import { AppLink } from '#web/ui/app-link.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { NoRightState } from '#web/ui/no-right-state.tsx';
import { Page } from '#web/ui/page.tsx';
import { Section } from '#web/ui/section.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { t } from '../filing-text.ts';
import { SubmissionBadge } from '../home/state-badge-of.tsx';

type Authority = z.infer<typeof authoritySchema>;

const ProductName = ({ id }: { readonly id: string }) => {
  const { records } = useRecords('product');
  const name = records.find(record => record.id === id || record.localId === id)?.fields.name;
  return <>{name?.trim() || t('home.unnamed')}</>;
};

const Drafts = ({ authority }: { readonly authority: Authority }) => {
  const { data, reading } = useCopy(listAssistedDraftsContract, { query: authority });
  const { records } = useRecords('assisted');
  const listed = data?.items ?? [];
  const own = records.filter(({ serverId }) => serverId === null);
  if (reading) return <Loading />;
  if (listed.length + own.length === 0) return <EmptyState title={t('assisted.none')} />;
  return (
    <ul class="files">
      {own.map(({ id, fields, parentKey }) => (
        <li key={id} class="paper-card">
          <AppLink href={`/producer/assisted/${id}/review`}>
            <ProductName id={parentKey?.slice(parentKey.indexOf('/') + 1) ?? ''} />
          </AppLink>
          <span>{t('assisted.for', { producer: fields.producerName ?? '' })}</span>
          <StateBadge tone="warn">{t('filing.only-here')}</StateBadge>
        </li>
      ))}
      {listed.map(({ id, productId, assistance, state }) => (
        <li key={id} class="paper-card">
          <AppLink href={`/producer/assisted/${id}/review`}>
            <ProductName id={productId} />
          </AppLink>
          {assistance !== null && <span>{t('assisted.for', { producer: assistance.producerName })}</span>}
          <span>
            <SubmissionBadge state={state} />
          </span>
          {assistance?.confirmedAt && (
            <span>{t('assisted.confirmed', { at: localMoment(assistance.confirmedAt) })}</span>
          )}
        </li>
      ))}
    </ul>
  );
};

/** A commune officer's work for producers: what is under way, and a new one. */
export const AssistedPage = () => {
  const me = useMe();
  const office = me?.memberships.find(({ role }) => role === 'commune-officer' || role === 'official');
  const crumbs = [{ label: t('home.title'), href: '/producer' }, { label: t('assisted.title') }];
  return (
    <Page
      title={t('assisted.title')}
      lead={t('assisted.lead')}
      crumbs={crumbs}
      actions={
        office && (
          <LinkButton kind="main" icon="add" href="/producer/assisted/new">
            {t('assisted.new')}
          </LinkButton>
        )
      }
    >
      {me !== undefined && office === undefined && <NoRightState sentence={t('assisted.no-right')} />}
      {office && (
        <Section title={t('assisted.drafts')}>
          <Drafts authority={office.authority} />
        </Section>
      )}
    </Page>
  );
};
