import { getDecisionContract } from '#shared/contracts/council/get-decision.ts';
import type { listDecisionsContract } from '#shared/contracts/council/list-decisions.ts';
import { type Answer, call } from '#web/api/call.ts';
import { DownloadButton } from '#web/app/download-button.tsx';
import { localMoment, writtenDay } from '#web/format/dates.ts';
import { bytes } from '#web/format/numbers.ts';
import { Card } from '#web/ui/card.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { AuditLink } from '../../parts/audit-link.tsx';
import { HashLine } from '../../parts/hash-line.tsx';
import { t } from '../../text.ts';

type Decision = Answer<typeof listDecisionsContract>['items'][number];

const addressOf = async ({ roundId, sequence }: Decision): Promise<string | null> => {
  const { body } = await call(getDecisionContract, { params: { roundId, sequence: String(sequence) } });
  return body.downloadUrl;
};

const Download = ({ decision }: { readonly decision: Decision }) =>
  decision.file === null ? (
    <p class="muted">{t('decision.no-file')}</p>
  ) : (
    <>
      <DownloadButton
        name={t('decision.download', { size: bytes(decision.file.bytes) })}
        addressOf={() => addressOf(decision)}
      />
      <HashLine label={t('decision.file-hash')} hash={decision.file.sha256} />
    </>
  );

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
