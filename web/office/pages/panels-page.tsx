import { useParams } from 'wouter';
import { previewPanelsContract } from '#shared/contracts/judging/preview-panels.ts';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { said } from '#web/text/said.ts';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Page } from '#web/ui/page.tsx';
import { ListDownload } from '../parts/list-download.tsx';
import { roundCrumbs } from '../parts/round-crumbs.ts';
import { t } from '../text.ts';
import { Convened } from './panels/convened.tsx';
import { PanelLoad, type PanelPreview } from './panels/panel-load.tsx';

const DryRun = ({ roundId, preview }: { readonly roundId: string; readonly preview: PanelPreview }) => (
  <>
    <Notice kind="info" title={t('panels.dry-run')}>
      <p>{t('panels.dry-run-why')}</p>
      <p>
        {t('panels.size', {
          least: preview.juryMin,
          most: preview.juryMax,
          sheets: preview.minSheetsPerEntry,
        })}
      </p>
    </Notice>
    {preview.problems.length > 0 && (
      <Notice kind="warn" title={t('panels.problems', { count: preview.problems.length })}>
        <ul>
          {preview.problems.map(({ pointer, code, vi, en }) => (
            <li key={`${pointer} ${code}`}>{said({ vi, en })}</li>
          ))}
        </ul>
        <LinkButton small href={`/office/rounds/${roundId}/people`}>
          {t('panels.to-people')}
        </LinkButton>
      </Notice>
    )}
    {preview.groups.map(group => (
      <PanelLoad key={group.group} group={group} minSheets={preview.minSheetsPerEntry} />
    ))}
  </>
);

/** `/office/rounds/:roundId/panels`: who would score what before the panels are convened, and who does after. */
export const PanelsPage = () => {
  const { roundId = '' } = useParams();
  const round = useRead(getRoundContract, { params: { roundId } });
  const preview = useRead(previewPanelsContract, { params: { roundId } });
  return (
    <Page
      title={t('panels.title')}
      crumbs={roundCrumbs(round.data?.body, t('panels.title'))}
      actions={
        <LinkButton href={`/office/rounds/${roundId}/conflicts`}>{t('panels.to-conflicts')}</LinkButton>
      }
    >
      <Loaded query={preview} what={t('panels.title')}>
        {({ body }) =>
          body.convened ? (
            <>
              <Convened roundId={roundId} />
              <ListDownload
                what="eligible-entries"
                subject={{ roundId }}
                name={t('lists.download-entries')}
              />
            </>
          ) : (
            <DryRun roundId={roundId} preview={body} />
          )
        }
      </Loaded>
    </Page>
  );
};
