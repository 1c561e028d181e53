import { useState } from 'preact/hooks';
import { getNominationContract } from '#shared/contracts/recognition/get-nomination.ts';
import { sendOffersContract } from '#shared/contracts/recognition/send-offers.ts';
import { regionCodes, regions } from '#shared/domain/authority/regions.ts';
import { offerMayBecome } from '#shared/domain/recognition/offer.ts';
import type { Answer } from '#web/api/call.ts';
import { useCommand } from '#web/api/use-command.ts';
import { said } from '#web/text/said.ts';
import { toast } from '#web/ui/announcer.tsx';
import { Button } from '#web/ui/button.tsx';
import { CheckboxGroup } from '#web/ui/checkbox-group.tsx';
import { ErrorList } from '#web/ui/error-list.tsx';
import { Form } from '#web/ui/form.tsx';
import { errorAt, pointerId } from '#web/ui/pointer.ts';
import { Section } from '#web/ui/section.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { problemsOf } from '../../parts/problems-of.ts';
import { t } from '../../text.ts';

type Nomination = Answer<typeof getNominationContract>;

/** Offering what is prepared or came back: which units, to which region where that is for a person to say, and a note. */
export const SendForm = ({ nomination }: { readonly nomination: Nomination }) => {
  const send = useCommand(sendOffersContract, { refresh: [getNominationContract] });
  const waiting = nomination.offers.filter(({ state }) => offerMayBecome(state, 'offered'));
  const [left, setLeft] = useState<readonly string[]>([]);
  const [locality, setLocality] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  if (waiting.length === 0 || nomination.to === null) return null;
  const chosen = waiting.map(({ unitId }) => unitId).filter(unitId => !left.includes(unitId));
  const problems =
    tried && chosen.length === 0
      ? [{ pointer: '/unitIds', sentence: t('offers.send-missing') }]
      : problemsOf(send.error);
  const submit = async () => {
    setTried(true);
    if (chosen.length === 0) return;
    const body = { unitIds: chosen, locality: locality || null, note: note.trim() || null };
    if ((await send.run({ params: { roundId: nomination.roundId }, body })) === undefined) return;
    toast(t('offers.sent', { count: chosen.length }));
    setNote('');
    setTried(false);
  };
  return (
    <Section title={t('offers.send-title')}>
      <Form onSubmit={submit} label={t('offers.send-title')}>
        <ErrorList problems={problems} />
        <CheckboxGroup
          id={pointerId('/unitIds')}
          label={t('offers.send-which')}
          value={chosen}
          onChange={kept =>
            setLeft(waiting.map(({ unitId }) => unitId).filter(unitId => !kept.includes(unitId)))
          }
          options={waiting.map(({ unitId, productName }) => ({ value: unitId, label: productName }))}
          error={errorAt(problems, '/unitIds')}
        />
        {nomination.to.level === 'KHUVUC' && (
          <SelectField
            id={pointerId('/locality')}
            label={t('offers.region')}
            hint={t('offers.region-hint')}
            required
            width="medium"
            placeholder=""
            value={locality}
            onChange={setLocality}
            options={regionCodes.map(code => ({ value: code, label: said(regions[code]) }))}
            error={errorAt(problems, '/locality')}
          />
        )}
        <TextArea
          id={pointerId('/note')}
          label={t('offers.note')}
          hint={t('offers.note-hint')}
          limit={2000}
          rows={2}
          value={note}
          onChange={setNote}
        />
        <Button type="submit" kind="main" pending={send.pending}>
          {t('offers.send')}
        </Button>
      </Form>
    </Section>
  );
};
