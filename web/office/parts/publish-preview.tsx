import { previewPublicationContract } from '#shared/contracts/council/preview-publication.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { number } from '#web/format/numbers.ts';
import { said } from '#web/text/said.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { DescriptionList } from '#web/ui/description-list.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { t } from '../text.ts';

/**
 * What would be published: how many products, which codes, who is told and whom the office must tell itself. Shown before the
 * decision is recorded, since publication follows from it.
 */
export const PublishPreview = ({ roundId }: { readonly roundId: string }) => {
  const read = useRead(previewPublicationContract, { params: { roundId } });
  return (
    <Loaded query={read} what={t('publish.what')}>
      {({ body }) => (
        <>
          <DescriptionList
            items={[
              {
                term: t('publish.basis'),
                detail: body.basis === 'decision' ? t('publish.basis-decision') : t('publish.basis-proposal'),
              },
              { term: t('publish.recognised'), detail: number(body.recognised.length) },
              { term: t('publish.not-recognised'), detail: number(body.notRecognised.length) },
              {
                term: t('publish.told'),
                detail: t('publish.told-detail', { mails: body.told.mails, producers: body.told.producers }),
              },
              {
                term: t('publish.complaints'),
                detail: t('publish.complaints-detail', { days: body.complaintWorkingDays }),
              },
            ]}
          />
          {body.told.withoutAddress.length > 0 && (
            <Notice
              kind="warn"
              title={t('publish.without-address', { count: body.told.withoutAddress.length })}
            >
              <p>{body.told.withoutAddress.join(', ')}</p>
            </Notice>
          )}
          <DataTable
            caption={t('publish.list')}
            rows={body.recognised}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'codes',
                label: t('publish.codes'),
                cell: ({ selectionCodes }) => selectionCodes.join(', '),
              },
              {
                key: 'name',
                label: t('publish.name'),
                head: true,
                cell: ({ name }) => name,
                by: ({ name }) => name,
              },
              { key: 'group', label: t('publish.group'), cell: ({ group }) => said(productGroups[group]) },
            ]}
          />
          {body.notRecognised.length > 0 && (
            <Disclosure summary={t('publish.not-list', { count: body.notRecognised.length })}>
              <p>{body.notRecognised.join(', ')}</p>
            </Disclosure>
          )}
        </>
      )}
    </Loaded>
  );
};
