import { useState } from 'preact/hooks';
import { listSupportContract } from '#shared/contracts/support/list-support.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import { useList } from '#web/api/use-read.ts';
import { LoadedList } from '#web/app/loaded-list.tsx';
import { AppLink } from '#web/ui/app-link.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { NoRightState } from '#web/ui/no-right-state.tsx';
import { Page } from '#web/ui/page.tsx';
import { Row } from '#web/ui/row.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { useOffice } from '../frame/use-office.ts';
import { useAuthorityName } from '../parts/use-authority-name.ts';
import { t } from '../text.ts';
import { grantColumns } from './support/grant-columns.tsx';
import { type Grant, grantStates, kindOf, kindOptions } from './support/states.ts';
import { Sums } from './support/sums.tsx';

type Filter = { readonly year: string; readonly kind: string; readonly state: string };

const states = Object.keys(grantStates) as Grant['state'][];

const Ledger = ({ authority, filter }: { readonly authority: Authority; readonly filter: Filter }) => {
  const authorityName = useAuthorityName();
  const kind = kindOf(filter.kind);
  const state = states.find(known => known === filter.state);
  const list = useList(listSupportContract, {
    query: {
      ...authority,
      limit: '50',
      ...(filter.year === '' ? {} : { year: filter.year }),
      ...(kind === undefined ? {} : { supportKind: kind }),
      ...(state === undefined ? {} : { state }),
    },
  });
  const sums = list.data?.pages[0]?.body.sums;
  return (
    <LoadedList list={list} what={t('frame.support')}>
      {items => (
        <>
          {sums !== undefined && items.length > 0 && <Sums sums={sums} />}
          <DataTable
            caption={authorityName(authority)}
            rows={items}
            rowKey={({ id, certificateId }) => `${certificateId}/${id}`}
            empty={<EmptyState title={t('support.none')}>{t('support.none-hint')}</EmptyState>}
            columns={[
              {
                key: 'product',
                label: t('publish.name'),
                head: true,
                by: ({ productName }) => productName,
                cell: ({ certificateId, productName, establishmentName }) => (
                  <>
                    <AppLink href={`/office/certificates/${certificateId}/support`}>{productName}</AppLink>
                    <div class="muted">{establishmentName}</div>
                  </>
                ),
              },
              ...grantColumns(),
            ]}
          />
        </>
      )}
    </LoadedList>
  );
};

const yearsShown = 8;

/** `/office/support`: the ledger of support of the authority, by year, kind and state. */
export const SupportPage = () => {
  const office = useOffice();
  const [filter, setFilter] = useState<Filter>({ year: '', kind: '', state: '' });
  if (office === undefined) return <Loading />;
  const places = office.where('support.read');
  const thisYear = Number(dayOf(Date.now()).slice(0, 4));
  return (
    <Page title={t('frame.support')} lead={t('support.lead')}>
      {places.length === 0 ? (
        <NoRightState />
      ) : (
        <>
          <Row>
            <SelectField
              id="support-year"
              label={t('rounds.year')}
              width="short"
              placeholder={t('support.all')}
              value={filter.year}
              onChange={year => setFilter({ ...filter, year })}
              options={Array.from({ length: yearsShown }, (_, back) => String(thisYear - back)).map(
                value => ({
                  value,
                  label: value,
                }),
              )}
            />
            <SelectField
              id="support-kind"
              label={t('support.kind')}
              width="medium"
              placeholder={t('support.all')}
              value={filter.kind}
              onChange={kind => setFilter({ ...filter, kind })}
              options={kindOptions()}
            />
            <SelectField
              id="support-state"
              label={t('support.state')}
              width="medium"
              placeholder={t('support.all')}
              value={filter.state}
              onChange={state => setFilter({ ...filter, state })}
              options={states.map(value => ({ value, label: t(grantStates[value].label) }))}
            />
          </Row>
          <Row>
            <LinkButton href="/office/certificates">{t('support.to-certificates')}</LinkButton>
            <LinkButton href="/office/funding-rules">{t('frame.funding-rules')}</LinkButton>
          </Row>
        </>
      )}
      {places.map(place => (
        <Ledger
          key={`${place.level} ${place.locality} ${filter.year} ${filter.kind} ${filter.state}`}
          authority={place}
          filter={filter}
        />
      ))}
    </Page>
  );
};
