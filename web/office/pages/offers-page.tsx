import { useState } from 'preact/hooks';
import { listOffersContract } from '#shared/contracts/recognition/list-offers.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { useList } from '#web/api/use-read.ts';
import { LoadedList } from '#web/app/loaded-list.tsx';
import { localDay, writtenDay } from '#web/format/dates.ts';
import { said } from '#web/text/said.ts';
import { AppLink } from '#web/ui/app-link.tsx';
import { Button } from '#web/ui/button.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { NoRightState } from '#web/ui/no-right-state.tsx';
import { Page } from '#web/ui/page.tsx';
import { type Office, useOffice } from '../frame/use-office.ts';
import { useAuthorityName } from '../parts/use-authority-name.ts';
import { t } from '../text.ts';
import { AcceptDialog, type Offer } from './offers/accept-dialog.tsx';
import { OfferStateBadge } from './offers/offer-state.tsx';
import { ReturnDialog } from './offers/return-dialog.tsx';

const State = ({ offer }: { readonly offer: Offer }) => (
  <>
    <OfferStateBadge of={offer} above />
    {offer.offeredAt !== null && <div class="muted">{localDay(offer.offeredAt)}</div>}
    {offer.returned !== null && <div>{t('offers.reason', { reason: offer.returned.reason })}</div>}
    {offer.note !== null && <div>{t('offers.note-said', { note: offer.note })}</div>}
  </>
);

type ActsProps = {
  readonly offer: Offer;
  readonly onAccept: (offer: Offer) => void;
  readonly onReturn: (offer: Offer) => void;
};

const Acts = ({ offer, onAccept, onReturn }: ActsProps) => (
  <span class="row">
    <Button
      small
      kind="main"
      label={t('offers.accept-which', { product: offer.productName })}
      onClick={() => onAccept(offer)}
    >
      {t('offers.accept')}
    </Button>
    <Button
      small
      label={t('offers.return-which', { product: offer.productName })}
      onClick={() => onReturn(offer)}
    >
      {t('offers.return')}
    </Button>
  </span>
);

const List = ({ authority, office }: { readonly authority: Authority; readonly office: Office }) => {
  const authorityName = useAuthorityName();
  const list = useList(listOffersContract, { query: { ...authority, limit: '50' } });
  const [accepting, setAccepting] = useState<Offer>();
  const [returning, setReturning] = useState<Offer>();
  const maySettle = office.may('offer.settle', authority);
  return (
    <>
      <LoadedList list={list} what={t('frame.offers')}>
        {items => (
          <DataTable
            caption={authorityName(authority)}
            rows={items}
            rowKey={({ roundId, unitId }) => `${roundId}/${unitId}`}
            empty={<EmptyState title={t('offers.empty')} />}
            columns={[
              {
                key: 'product',
                label: t('nomination.product'),
                head: true,
                by: ({ productName }) => productName,
                cell: offer => (
                  <>
                    <AppLink href={`/office/offers/${offer.roundId}/${offer.unitId}`}>
                      {offer.productName}
                    </AppLink>
                    <div class="muted">
                      {offer.establishmentName} · {said(productGroups[offer.group])}
                    </div>
                  </>
                ),
              },
              {
                key: 'from',
                label: t('offers.from'),
                by: ({ fromName }) => fromName,
                cell: ({ fromName, roundTitle }) => (
                  <>
                    {fromName}
                    <div class="muted">{roundTitle}</div>
                  </>
                ),
              },
              {
                key: 'certificate',
                label: t('nomination.certificate'),
                cell: ({ certificate }) => (
                  <>
                    {certificate.number}
                    <div class="muted">{t('offers.valid-to', { day: writtenDay(certificate.validTo) })}</div>
                  </>
                ),
              },
              { key: 'state', label: t('offers.state'), cell: offer => <State offer={offer} /> },
              {
                key: 'acts',
                label: '',
                plain: true,
                cell: offer =>
                  maySettle && offer.state === 'offered' ? (
                    <Acts offer={offer} onAccept={setAccepting} onReturn={setReturning} />
                  ) : null,
              },
            ]}
          />
        )}
      </LoadedList>
      <AcceptDialog authority={authority} offer={accepting} onClose={() => setAccepting(undefined)} />
      <ReturnDialog offer={returning} onClose={() => setReturning(undefined)} />
    </>
  );
};

/** `/office/offers`: what the level below has nominated to the authorities of the person. */
export const OffersPage = () => {
  const office = useOffice();
  if (office === undefined) return <Loading />;
  const places = office.where('offer.read');
  return (
    <Page title={t('frame.offers')} lead={t('offers.lead')}>
      {places.length === 0 && <NoRightState />}
      {places.map(place => (
        <List key={`${place.level} ${place.locality}`} authority={place} office={office} />
      ))}
    </Page>
  );
};
