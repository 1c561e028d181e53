import { useState } from 'preact/hooks';
import { listFundingRulesContract } from '#shared/contracts/support/list-funding-rules.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { supportKinds } from '#shared/domain/support/kinds.ts';
import { useList } from '#web/api/use-read.ts';
import { LoadedList } from '#web/app/loaded-list.tsx';
import { writtenDay } from '#web/format/dates.ts';
import { dong } from '#web/format/numbers.ts';
import { said } from '#web/text/said.ts';
import { Button } from '#web/ui/button.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { NoRightState } from '#web/ui/no-right-state.tsx';
import { Page } from '#web/ui/page.tsx';
import { Section } from '#web/ui/section.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { type Office, useOffice } from '../frame/use-office.ts';
import { useAuthorityName } from '../parts/use-authority-name.ts';
import { t } from '../text.ts';
import { RecordRuleForm } from './support/record-rule-form.tsx';
import { RetireDialog, type Rule } from './support/retire-dialog.tsx';

const Force = ({ rule: { inForce, validFrom, validTo, retired } }: { readonly rule: Rule }) => (
  <>
    <StateBadge tone={inForce ? 'good' : 'neutral'}>
      {t(inForce ? 'funding.in-force' : 'funding.not-in-force')}
    </StateBadge>
    <div class="muted">
      {validTo === null
        ? t('funding.since', { from: writtenDay(validFrom) })
        : t('funding.between', { from: writtenDay(validFrom), to: writtenDay(validTo) })}
    </div>
    {retired !== null && (
      <div class="muted">
        {t('funding.retired', { day: writtenDay(retired.lastDay), reason: retired.reason })}
      </div>
    )}
  </>
);

const List = ({ authority, office }: { readonly authority: Authority; readonly office: Office }) => {
  const authorityName = useAuthorityName();
  const list = useList(listFundingRulesContract, { query: { ...authority, limit: '50' } });
  const [retiring, retire] = useState<Rule>();
  const mayRecord = office.may('funding-rule.record', authority);
  return (
    <>
      <LoadedList list={list} what={t('frame.funding-rules')}>
        {items => (
          <DataTable
            caption={authorityName(authority)}
            rows={items}
            rowKey={({ id }) => id}
            empty={<EmptyState title={t('funding.none')}>{t('funding.none-hint')}</EmptyState>}
            columns={[
              {
                key: 'subject',
                label: t('funding.subject'),
                head: true,
                by: ({ subject }) => subject,
                cell: ({ subject, supportKind, basis }) => (
                  <>
                    {subject}
                    <div class="muted">
                      {said(supportKinds[supportKind])}; {basis}
                    </div>
                  </>
                ),
              },
              {
                key: 'rate',
                label: t('funding.rate'),
                end: true,
                cell: ({ ratePercent }) => (ratePercent === null ? '–' : `${ratePercent}%`),
              },
              {
                key: 'cap',
                label: t('funding.cap'),
                end: true,
                by: ({ capDong }) => capDong,
                cell: ({ capDong }) => (capDong === null ? '–' : dong(capDong)),
              },
              { key: 'force', label: t('funding.force'), cell: rule => <Force rule={rule} /> },
              {
                key: 'acts',
                label: t('members.acts'),
                plain: true,
                cell: rule =>
                  mayRecord &&
                  rule.retired === null && (
                    <Button
                      small
                      label={t('funding.retire-which', { subject: rule.subject })}
                      onClick={() => retire(rule)}
                    >
                      {t('funding.retire')}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </LoadedList>
      <RetireDialog rule={retiring} onClose={() => retire(undefined)} />
      {mayRecord && (
        <Section title={t('funding.record')}>
          <RecordRuleForm authority={authority} />
        </Section>
      )}
    </>
  );
};

/** `/office/funding-rules`: what resolutions allow for support; a rule is retired, never changed. */
export const FundingRulesPage = () => {
  const office = useOffice();
  if (office === undefined) return <Loading />;
  const places = office.where('funding-rule.read');
  return (
    <Page
      title={t('frame.funding-rules')}
      lead={t('funding.lead')}
      crumbs={[{ label: t('frame.support'), href: '/office/support' }, { label: t('frame.funding-rules') }]}
    >
      {places.length === 0 && <NoRightState />}
      {places.map(place => (
        <List key={`${place.level} ${place.locality}`} authority={place} office={office} />
      ))}
    </Page>
  );
};
