import { useState } from 'preact/hooks';
import { confirmPaperSheetContract } from '#shared/contracts/judging/confirm-paper-sheet.ts';
import { getPaperSheetContract } from '#shared/contracts/judging/get-paper-sheet.ts';
import { listPaperSheetsContract } from '#shared/contracts/judging/list-paper-sheets.ts';
import { rejectPaperSheetContract } from '#shared/contracts/judging/reject-paper-sheet.ts';
import type { Answer } from '#web/api/call.ts';
import { useCommand } from '#web/api/use-command.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { points } from '#web/format/numbers.ts';
import { Button } from '#web/ui/button.tsx';
import { DescriptionList } from '#web/ui/description-list.tsx';
import { ErrorList } from '#web/ui/error-list.tsx';
import { Form } from '#web/ui/form.tsx';
import { Row } from '#web/ui/row.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { problemsOf } from '../../parts/problems-of.ts';
import { t } from '../../text.ts';

type Written = NonNullable<Answer<typeof getPaperSheetContract>['written']>;
const refresh = [listPaperSheetsContract, getPaperSheetContract];

const Points = ({ written }: { readonly written: Written }) => (
  <DescriptionList
    items={[
      ...Object.entries(written.scores).map(([line, score]) => ({
        term: line,
        detail: points(score.points),
      })),
      { term: t('paper-sheets.total'), detail: points(written.total) },
      { term: t('paper-sheets.remarks'), detail: written.remarks ?? '–' },
    ]}
  />
);

/** What was keyed in beside its scan, and the two answers of whoever compares them. */
export const Compare = ({
  roundId,
  paperSheetId,
}: {
  readonly roundId: string;
  readonly paperSheetId: string;
}) => {
  const params = { roundId, paperSheetId };
  const read = useRead(getPaperSheetContract, { params });
  const confirm = useCommand(confirmPaperSheetContract, { refresh });
  const reject = useCommand(rejectPaperSheetContract, { refresh });
  const [reason, setReason] = useState('');
  return (
    <Loaded query={read} what={t('paper-sheets.compare')}>
      {({ body, etag }) =>
        body.written !== null && (
          <>
            <Points written={body.written} />
            <ErrorList problems={problemsOf(confirm.error ?? reject.error)} />
            <Row>
              {body.scanUrl !== null && (
                <a href={body.scanUrl} download>
                  {t('paper-sheets.open-scan')}
                </a>
              )}
              <Button
                kind="main"
                pending={confirm.pending}
                onClick={() => void confirm.run({ params, ...(etag === undefined ? {} : { etag }) })}
              >
                {t('paper-sheets.confirm')}
              </Button>
            </Row>
            <Form
              label={t('paper-sheets.reject')}
              onSubmit={async () => {
                await reject.run({ params, body: { reason }, ...(etag === undefined ? {} : { etag }) });
              }}
            >
              <TextField
                id={`reason-${paperSheetId}`}
                label={t('paper-sheets.reason')}
                required
                value={reason}
                onChange={setReason}
              />
              <Button type="submit" pending={reject.pending}>
                {t('paper-sheets.reject')}
              </Button>
            </Form>
          </>
        )
      }
    </Loaded>
  );
};
