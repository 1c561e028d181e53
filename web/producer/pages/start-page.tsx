import { useState } from 'preact/hooks';
import { useLocation } from 'wouter';
import { listPublicRoundsContract } from '#shared/contracts/round/list-public-rounds.ts';
import { useCopy, useOffline, useRecords } from '#web/offline/hooks.ts';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Form } from '#web/ui/form.tsx';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { Page } from '#web/ui/page.tsx';
import { RadioGroup } from '#web/ui/radio-group.tsx';
import { Row } from '#web/ui/row.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { Unread } from '../dossier/reading.tsx';
import { t } from '../filing-text.ts';
import { CopyOffer } from '../home/copy-offer-slot.tsx';
import { useEntries } from '../home/use-entries.ts';

const brandNew = 'new';

type StartPageProps = { readonly assisted?: boolean };

const useProducts = (establishmentId: string) => {
  const { records } = useRecords(
    'product',
    establishmentId === brandNew || establishmentId === ''
      ? null
      : { kind: 'establishment', id: establishmentId },
  );
  return establishmentId === brandNew || establishmentId === '' ? [] : records;
};

/** Round, establishment, product: three choices, then the first page to fill in. All of it works without a line. */
export const StartPage = ({ assisted = false }: StartPageProps) => {
  const [, go] = useLocation();
  const { create } = useOffline();
  const rounds = useCopy(listPublicRoundsContract, { query: {} });
  const { entries, establishments } = useEntries();
  const open = (rounds.data?.items ?? []).filter(({ filing }) => filing === 'open');
  const [chosen, choose] = useState({ round: '', establishment: '', product: '', producerName: '' });
  const [busy, setBusy] = useState(false);
  const round = open.find(({ id }) => id === chosen.round) ?? (open.length === 1 ? open[0] : undefined);
  const establishment =
    chosen.establishment ||
    (establishments.length === 1 && !assisted
      ? (establishments[0]?.id ?? '')
      : establishments.length === 0
        ? brandNew
        : '');
  const products = useProducts(establishment);
  const taken = new Set(
    entries
      .filter(({ roundId, state }) => roundId === round?.id && state !== 'withdrawn')
      .map(({ productId }) => productId),
  );
  const product = chosen.product || (products.length === 0 ? brandNew : '');
  const crumbs = [{ label: t('home.title'), href: '/producer' }, { label: t('start.title') }];

  const begin = async () => {
    if (busy || round === undefined || establishment === '' || product === '') return;
    setBusy(true);
    const establishmentId = establishment === brandNew ? await create('establishment') : establishment;
    const productId = product === brandNew ? await create('product', { parent: establishmentId }) : product;
    const made = { parent: productId, at: { roundId: round.id } };
    const id = assisted
      ? await create('assisted', { ...made, fields: { producerName: chosen.producerName.trim() } })
      : await create('submission', made);
    const first = establishment === brandNew ? 'establishment' : product === brandNew ? 'product' : 'group';
    go(`${assisted ? '/producer/assisted' : '/producer/submissions'}/${id}/${first}`, { replace: true });
  };

  if (rounds.data === undefined)
    return (
      <Page title={t('start.title')} crumbs={crumbs} narrow>
        {rounds.problem === null ? <Loading /> : <Unread problem={rounds.problem} onRetry={rounds.again} />}
      </Page>
    );
  if (open.length === 0)
    return (
      <Page title={t('start.title')} crumbs={crumbs} narrow>
        <EmptyState
          title={t('start.no-round')}
          action={<LinkButton href="/producer">{t('receipt.to-list')}</LinkButton>}
        />
      </Page>
    );
  const isReady =
    round !== undefined &&
    establishment !== '' &&
    product !== '' &&
    (!assisted || chosen.producerName.trim() !== '');
  return (
    <Page title={t('start.title')} lead={t('start.lead')} crumbs={crumbs} narrow>
      <Form onSubmit={() => void begin()}>
        <RadioGroup
          id="round"
          label={t('start.round')}
          required
          value={round?.id ?? ''}
          options={open.map(({ id, title, timelineLocal }) => ({
            value: id,
            label: title,
            hint: t('start.round-hint', { until: timelineLocal.closesAt }),
          }))}
          onChange={id => choose({ ...chosen, round: id })}
        />
        <RadioGroup
          id="establishment"
          label={t('start.establishment')}
          required
          value={establishment}
          options={[
            ...establishments.map(({ id, fields }) => ({
              value: id,
              label: fields.name?.trim() || t('home.unnamed-establishment'),
            })),
            { value: brandNew, label: t('start.new-establishment') },
          ]}
          onChange={id => choose({ ...chosen, establishment: id, product: '' })}
        />
        {establishment !== '' && (
          <RadioGroup
            id="product"
            label={t('start.product')}
            required
            value={product}
            options={[
              ...products.map(({ id, localId, fields }) => {
                const isTaken = taken.has(id) || taken.has(localId);
                return {
                  value: id,
                  label: fields.name?.trim() || t('home.unnamed'),
                  disabled: isTaken,
                  ...(isTaken ? { hint: t('start.taken') } : {}),
                };
              }),
              { value: brandNew, label: t('start.new-product') },
            ]}
            onChange={id => choose({ ...chosen, product: id })}
          />
        )}
        {assisted && (
          <TextField
            id="producer-name"
            label={t('start.producer-name')}
            hint={t('start.producer-name-hint')}
            required
            value={chosen.producerName}
            onChange={producerName => choose({ ...chosen, producerName })}
            maxLength={120}
          />
        )}
        <Row>
          <Button kind="main" type="submit" pending={busy} disabled={!isReady}>
            {t('start.begin')}
          </Button>
        </Row>
      </Form>
      {round !== undefined && !assisted && <CopyOffer roundId={round.id} entries={entries} />}
    </Page>
  );
};
