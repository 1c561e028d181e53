import { useState } from 'preact/hooks';
import { useParams } from 'wouter';
import { getEntryContract } from '#shared/contracts/judging/get-entry.ts';
import { getScoreFrameContract } from '#shared/contracts/judging/get-score-frame.ts';
import { getWorklistContract } from '#shared/contracts/judging/get-worklist.ts';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { Copied } from '../../app/copied.tsx';
import { useCopy, useOutbox } from '../../offline/hooks.ts';
import { said } from '../../text/said.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { SplitPane } from '../../ui/split-pane.tsx';
import { ConflictGate } from '../parts/conflict-gate.tsx';
import { Dossier } from '../parts/dossier.tsx';
import { ScoreForm } from '../parts/score-form.tsx';
import { useSheet } from '../parts/use-sheet.ts';
import { t } from '../text.ts';
import type { WorkItem } from './worklist.tsx';

type Ids = { readonly roundId: string; readonly code: string };

const NoFrame = ({ roundId }: { readonly roundId: string }) => (
  <Notice kind="info">
    <p>{t('sheet.no-frame')}</p>
    <LinkButton href={`/jury/${roundId}/frames`}>{t('sheet.see-frame')}</LinkButton>
  </Notice>
);

const Sheet = ({
  roundId,
  code,
  item,
  next,
}: Ids & { readonly item: WorkItem; readonly next: string | null }) => {
  const round = useCopy(getRoundContract, { params: { roundId } });
  const frame = useCopy(getScoreFrameContract, { params: { roundId, group: item.group } });
  if (item.sheet === null) return <NoFrame roundId={roundId} />;
  return (
    <Copied copy={round}>
      {({ rules }) => (
        <Copied copy={frame}>
          {read => (
            <ScoreForm
              roundId={roundId}
              code={code}
              frame={read}
              criteriaSet={rules.criteriaSetId}
              step={rules.scoreStep}
              next={next}
            />
          )}
        </Copied>
      )}
    </Copied>
  );
};

const DossierOf = ({ roundId, code }: Ids) => {
  const entry = useCopy(getEntryContract, { params: { roundId, selectionCode: code } });
  return <Copied copy={entry}>{read => <Dossier entry={read} />}</Copied>;
};

/** Asked once a product: opening it again after scoring has begun does not ask anew. */
const answeredKey = (roundId: string, code: string): string => `no-conflict/${roundId}/${code}`;

const Entry = ({
  roundId,
  code,
  item,
  next,
}: Ids & { readonly item: WorkItem; readonly next: string | null }) => {
  const { record, id } = useSheet(roundId, code);
  const { commands } = useOutbox('sheet', id);
  const [cleared, setCleared] = useState(sessionStorage.getItem(answeredKey(roundId, code)) !== null);
  const declared = commands.find(({ command }) => command === 'declare-conflict');
  if (declared !== undefined && declared.state !== 'refused')
    return (
      <Notice kind="info">
        {t(declared.state === 'done' ? 'sheet.conflict-done' : 'sheet.conflict-waiting')}
      </Notice>
    );
  if (item.sheet?.state === 'excluded') return <Notice kind="info">{t('sheet.conflict-done')}</Notice>;
  const begun = (record?.server?.state ?? item.sheet?.state ?? 'assigned') !== 'assigned';
  if (!cleared && !begun)
    return (
      <ConflictGate
        sheetId={id}
        code={code}
        onClear={() => {
          sessionStorage.setItem(answeredKey(roundId, code), 'yes');
          setCleared(true);
        }}
      />
    );
  return (
    <SplitPane
      lead="left"
      left={{ label: t('sheet.dossier'), children: <DossierOf roundId={roundId} code={code} /> }}
      right={{
        label: t('sheet.sheet'),
        children: <Sheet roundId={roundId} code={code} item={item} next={next} />,
      }}
    />
  );
};

/** The next entry without a locked sheet after this one, around the end of the list. */
const nextOf = (items: readonly WorkItem[], at: number): string | null => {
  const after = [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))];
  const open = after.find(({ sheet }) => sheet?.state === 'assigned' || sheet?.state === 'in-progress');
  return open?.selectionCode ?? null;
};

const Neighbours = ({
  roundId,
  items,
  at,
}: {
  readonly roundId: string;
  readonly items: readonly WorkItem[];
  readonly at: number;
}) => {
  const [previous, next] = [items[at - 1], items[at + 1]];
  return (
    <p class="jury-neighbours no-print">
      {previous !== undefined && (
        <LinkButton small href={`/jury/${roundId}/entries/${previous.selectionCode}`}>
          {t('sheet.previous')}
        </LinkButton>
      )}
      <span>{t('sheet.position', { at: at + 1, all: items.length })}</span>
      {next !== undefined && (
        <LinkButton small href={`/jury/${roundId}/entries/${next.selectionCode}`}>
          {t('sheet.next')}
        </LinkButton>
      )}
      <LinkButton small href={`/jury/${roundId}/entries/${items[at]?.selectionCode ?? ''}/print`}>
        {t('sheet.print')}
      </LinkButton>
    </p>
  );
};

/** One product before its juror: the dossier beside the sheet; whether there is a conflict is asked before it opens. */
export const EntryPage = () => {
  const { roundId = '', code = '' } = useParams();
  const worklist = useCopy(getWorklistContract, { params: { roundId }, query: { limit: '100' } });
  const at = worklist.data?.items.findIndex(({ selectionCode }) => selectionCode === code) ?? -1;
  const item = worklist.data?.items[at];
  return (
    <Page
      key={code}
      title={t('sheet.title', { code })}
      lead={item === undefined ? undefined : `${item.productName} · ${said(productGroups[item.group])}`}
      crumbs={[{ label: t('worklist.title'), href: `/jury/${roundId}` }, { label: code }]}
    >
      <Copied copy={worklist}>
        {({ items }) =>
          item === undefined ? (
            <Notice kind="warn">{t('sheet.back')}</Notice>
          ) : (
            <>
              <Neighbours roundId={roundId} items={items} at={at} />
              <Entry key={code} roundId={roundId} code={code} item={item} next={nextOf(items, at)} />
            </>
          )
        }
      </Copied>
    </Page>
  );
};
