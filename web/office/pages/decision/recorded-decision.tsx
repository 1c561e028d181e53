import { useState } from 'preact/hooks';
import { getDecisionContract } from '#shared/contracts/council/get-decision.ts';
import type { listDecisionsContract } from '#shared/contracts/council/list-decisions.ts';
import { type Answer, call } from '#web/api/call.ts';
import { localMoment, writtenDay } from '#web/format/dates.ts';
import { bytes } from '#web/format/numbers.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { AuditLink } from '../../parts/audit-link.tsx';
import { HashLine } from '../../parts/hash-line.tsx';
import { t } from '../../text.ts';

type Decision = Answer<typeof listDecisionsContract>['items'][number];

const Download = ({ decision }: { readonly decision: Decision }) => {
  const [state, setState] = useState<'still' | 'asking' | 'failed'>('still');
  if (decision.file === null) return <p class="muted">{t('decision.no-file')}</p>;
  const download = async () => {
    setState('asking');
    try {
      const { body } = await call(getDecisionContract, {
        params: { roundId: decision.roundId, sequence: String(decision.sequence) },
      });
      if (body.downloadUrl !== null) location.assign(body.downloadUrl);
      setState('still');
    } catch (error) {
      console.warn(error);
      setState('failed');
    }
  };
  return (
    <>
      <Button icon="download" pending={state === 'asking'} onClick={() => void download()}>
        {t('decision.download', { size: bytes(decision.file.bytes) })}
      </Button>
      {state === 'failed' && <p role="alert">{t('dossier.download-failed')}</p>}
      <HashLine label={t('decision.file-hash')} hash={decision.file.sha256} />
    </>
  );
};

/** A decision as it was recorded; it is never edited. `names` are those of units that were put to the authority. */
export const RecordedDecision = ({
  decision,
  names,
}: {
  readonly decision: Decision;
  readonly names: ReadonlyMap<string, string>;
}) => (
  <Card title={t('decision.of', { number: decision.number })} level={3}>
    <p>
      {t('decision.signed', {
        day: writtenDay(decision.date),
        name: decision.signer.name,
        position: decision.signer.position,
      })}
    </p>
    <p class="muted">
      {t('decision.recorded-at', { moment: localMoment(decision.recordedAt) })}{' '}
      <AuditLink stream={`decision/${decision.roundId}/${decision.sequence}`} />
    </p>
    {decision.declined.map(({ unitId, reason }) => (
      <p key={unitId}>{t('decision.declined', { name: names.get(unitId) ?? unitId, reason })}</p>
    ))}
    <Disclosure summary={t('decision.units', { count: decision.units.length })}>
      <ul>
        {decision.units.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </Disclosure>
    <Download decision={decision} />
  </Card>
);
