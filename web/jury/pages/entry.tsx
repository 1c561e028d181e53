import { useParams } from 'wouter';
import { productGroups } from '#shared/domain/product/groups.ts';
import { Copied } from '../../app/copied.tsx';
import { said } from '../../text/said.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { NotFoundState } from '../../ui/not-found-state.tsx';
import { Page } from '../../ui/page.tsx';
import { EntryDesk } from '../parts/entry-desk.tsx';
import { isToDo, useWork, type Work } from '../parts/use-work.ts';
import { t } from '../text.ts';

/** The next entry to score after this one, around the end of the list. */
const nextOf = (items: readonly Work[], at: number): string | null => {
  const after = [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))];
  return after.find(isToDo)?.selectionCode ?? null;
};

const Neighbours = ({
  roundId,
  items,
  at,
}: {
  readonly roundId: string;
  readonly items: readonly Work[];
  readonly at: number;
}) => {
  const [previous, next] = [items[at - 1], items[at + 1]];
  const path = (code: string) => `/jury/${roundId}/entries/${code}`;
  const here = items[at];
  return (
    <div class="jury-neighbours no-print">
      <span class="muted">{t('sheet.position', { at: at + 1, all: items.length })}</span>
      {previous !== undefined && (
        <LinkButton small href={path(previous.selectionCode)}>
          {t('sheet.previous')}
        </LinkButton>
      )}
      {next !== undefined && (
        <LinkButton small href={path(next.selectionCode)}>
          {t('sheet.next')}
        </LinkButton>
      )}
      {here?.sheet != null && here.sheet.state !== 'excluded' && (
        <LinkButton small href={`${path(here.selectionCode)}/print`}>
          {t('sheet.print')}
        </LinkButton>
      )}
    </div>
  );
};

/** One product before its juror: the dossier beside the sheet; whether there is a conflict is asked before it opens. */
export const EntryPage = () => {
  const { roundId = '', code = '' } = useParams();
  const { copy, items = [] } = useWork(roundId);
  const at = items.findIndex(({ selectionCode }) => selectionCode === code);
  const item = items[at];
  const list = `/jury/${roundId}`;
  return (
    <Page
      key={code}
      title={t('sheet.title', { code })}
      lead={item === undefined ? undefined : `${item.productName} · ${said(productGroups[item.group])}`}
      crumbs={[{ label: t('worklist.title'), href: list }, { label: code }]}
    >
      <Copied copy={copy}>
        {() =>
          item === undefined ? (
            <NotFoundState
              sentence={t('sheet.not-yours')}
              action={
                <LinkButton kind="main" href={list}>
                  {t('sheet.back')}
                </LinkButton>
              }
            />
          ) : (
            <>
              <Neighbours roundId={roundId} items={items} at={at} />
              <EntryDesk key={code} roundId={roundId} item={item} next={nextOf(items, at)} />
            </>
          )
        }
      </Copied>
    </Page>
  );
};
