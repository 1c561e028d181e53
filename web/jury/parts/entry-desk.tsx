import { useEffect, useState } from 'preact/hooks';
import { getEntryContract } from '#shared/contracts/judging/get-entry.ts';
import { getScoreFrameContract } from '#shared/contracts/judging/get-score-frame.ts';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { Copied } from '../../app/copied.tsx';
import { useCopy, useOutbox } from '../../offline/hooks.ts';
import { personId } from '../../session/session.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SplitPane } from '../../ui/split-pane.tsx';
import { t } from '../text.ts';
import { ConflictGate } from './conflict-gate.tsx';
import { Dossier } from './dossier.tsx';
import { ExcludedEntry, useOwnConflicts } from './own-conflicts.tsx';
import { ScoreForm } from './score-form.tsx';
import { useSheet } from './use-sheet.ts';
import type { Work } from './use-work.ts';

type Props = {
  readonly roundId: string;
  readonly item: Work;
  /** Selection code of the next entry to score; null when this is the last. */
  readonly next: string | null;
};

const Sheet = ({ roundId, item, next }: Props) => {
  const round = useCopy(getRoundContract, { params: { roundId } });
  const frame = useCopy(getScoreFrameContract, { params: { roundId, group: item.group } });
  if (item.sheet === null)
    return (
      <Notice kind="info">
        <p>{t('sheet.no-frame')}</p>
        <LinkButton href={`/jury/${roundId}/frames`}>{t('sheet.see-frame')}</LinkButton>
      </Notice>
    );
  return (
    <Copied copy={round}>
      {({ rules, state, timelineLocal }) => (
        <Copied copy={frame}>
          {read => (
            <ScoreForm
              roundId={roundId}
              code={item.selectionCode}
              frame={read}
              criteriaSet={rules.criteriaSetId}
              step={rules.scoreStep}
              next={next}
              over={state === 'judging' ? null : timelineLocal.scoringUntil}
            />
          )}
        </Copied>
      )}
    </Copied>
  );
};

const DossierOf = ({ roundId, code }: { readonly roundId: string; readonly code: string }) => {
  const entry = useCopy(getEntryContract, { params: { roundId, selectionCode: code } });
  return (
    <div class="dossier-pane" id="dossier" tabIndex={-1}>
      <Copied copy={entry}>{read => <Dossier entry={read} />}</Copied>
    </div>
  );
};

/** Asked once a person and product: opening it again after scoring has begun does not ask anew. */
const answeredKey = (roundId: string, code: string): string =>
  `no-conflict/${personId() ?? ''}/${roundId}/${code}`;

/** The answer that there is no conflict; the focus follows into the dossier that it opens. */
const useCleared = (key: string) => {
  const [cleared, setCleared] = useState(sessionStorage.getItem(key) !== null);
  const [opens, setOpens] = useState(false);
  useEffect(() => {
    if (opens) document.getElementById('dossier')?.focus({ preventScroll: true });
  }, [opens]);
  const clear = () => {
    sessionStorage.setItem(key, 'yes');
    setCleared(true);
    setOpens(true);
  };
  return { cleared, clear };
};

/** The dossier beside the sheet; before it opens the juror says that there is no conflict of interest. */
export const EntryDesk = ({ roundId, item, next }: Props) => {
  const code = item.selectionCode;
  const { record, id } = useSheet(roundId, code);
  const { commands } = useOutbox('sheet', id);
  const { cleared, clear } = useCleared(answeredKey(roundId, code));
  const isPutOut = useOwnConflicts(roundId).some(({ selectionCode }) => selectionCode === code);
  if (isPutOut || item.sheet?.state === 'excluded') return <ExcludedEntry roundId={roundId} code={code} />;
  const declared = commands.find(({ command }) => command === 'declare-conflict');
  if (declared !== undefined && declared.state !== 'refused')
    return (
      <Notice kind="info" live>
        <p>{t(declared.state === 'done' ? 'sheet.conflict-done' : 'sheet.conflict-waiting')}</p>
        <LinkButton
          kind="main"
          href={next === null ? `/jury/${roundId}` : `/jury/${roundId}/entries/${next}`}
        >
          {next === null ? t('sheet.back') : t('worklist.continue', { code: next })}
        </LinkButton>
      </Notice>
    );
  const begun = (record?.server?.state ?? item.sheet?.state ?? 'assigned') !== 'assigned';
  if (!cleared && !begun) return <ConflictGate sheetId={id} code={code} onClear={clear} />;
  return (
    <SplitPane
      lead="left"
      left={{ label: t('sheet.dossier'), children: <DossierOf roundId={roundId} code={code} /> }}
      right={{ label: t('sheet.sheet'), children: <Sheet roundId={roundId} item={item} next={next} /> }}
    />
  );
};
