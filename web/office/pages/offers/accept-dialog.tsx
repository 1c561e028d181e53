import { useState } from 'preact/hooks';
import { acceptOfferContract } from '#shared/contracts/recognition/accept-offer.ts';
import { listOffersContract } from '#shared/contracts/recognition/list-offers.ts';
import { listRoundsContract } from '#shared/contracts/round/list-rounds.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import { lapsesBefore } from '#shared/domain/recognition/offer.ts';
import type { Answer } from '#web/api/call.ts';
import { useCommand } from '#web/api/use-command.ts';
import { useRead } from '#web/api/use-read.ts';
import { writtenDay } from '#web/format/dates.ts';
import { toast } from '#web/ui/announcer.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { refusalOf } from '../../parts/problems-of.ts';
import { useAnew } from '../../parts/use-anew.ts';
import { t } from '../../text.ts';

export type Offer = Answer<typeof listOffersContract>['items'][number];

type Props = {
  readonly authority: Authority;
  readonly offer: Offer | undefined;
  readonly onClose: () => void;
};

/** Taking an offered product into one of the authority's open rounds; a certificate that would run out first is pointed out. */
export const AcceptDialog = ({ authority, offer, onClose }: Props) => {
  const accept = useCommand(acceptOfferContract, { refresh: [listOffersContract] });
  const read = useRead(listRoundsContract, { query: { ...authority, limit: '100' } });
  const [chosen, setChosen] = useState('');
  const rounds = (read.data?.body.items ?? []).filter(
    ({ state, groups }) => state === 'open' && offer !== undefined && groups.includes(offer.group),
  );
  const round = rounds.find(({ id }) => id === chosen) ?? rounds[0];
  useAnew(offer && `${offer.roundId}/${offer.unitId}`, () => {
    accept.reset();
    setChosen('');
  });
  const confirm = async () => {
    if (offer === undefined || round === undefined) return;
    const params = { roundId: offer.roundId, unitId: offer.unitId };
    const sent = await accept.run({ params, etag: `"${offer.version}"`, body: { intoRound: round.id } });
    if (sent === undefined) return;
    toast(t('offers.is-accepted', { product: offer.productName }));
    onClose();
  };
  const council = round && dayOf(Date.parse(round.timeline.councilUntil));
  return (
    <ConfirmDialog
      title={t('offers.accept')}
      open={offer !== undefined}
      onClose={onClose}
      onConfirm={confirm}
      confirm={t('offers.accept')}
      pending={accept.pending}
      error={round === undefined ? t('offers.no-round') : refusalOf(accept.error)}
      consequences={offer === undefined ? [] : [t('offers.accept-follows', { product: offer.productName })]}
    >
      <SelectField
        id="offer-round"
        label={t('offers.round')}
        required
        value={round?.id ?? ''}
        onChange={setChosen}
        options={rounds.map(({ id, title }) => ({ value: id, label: title }))}
      />
      {offer && council && lapsesBefore(offer.certificate, council) && (
        <Notice kind="warn">{t('offers.lapses', { day: writtenDay(council) })}</Notice>
      )}
    </ConfirmDialog>
  );
};
