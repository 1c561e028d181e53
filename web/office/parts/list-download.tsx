import type { requestOutputContract } from '#shared/contracts/output/request-output.ts';
import { listFormats } from '#shared/domain/list/list-format.ts';
import type { listKinds } from '#shared/domain/output/list-kinds.ts';
import type { CallInput } from '#web/api/call.ts';
import { OutputButton } from '#web/app/output-button.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { t } from '../text.ts';

type Order = CallInput<typeof requestOutputContract>['body'];

const formats = { xlsx: 'lists.xlsx', csv: 'lists.csv', json: 'lists.json' } as const;

/**
 * The list that a page shows, as a file: for people first, then for programs. It stands where the list is shown, so that who
 * sees the page has the right; the server asks it again.
 */
export const ListDownload = ({
  what,
  subject,
  name = t('lists.download'),
}: {
  readonly what: keyof typeof listKinds;
  readonly subject: Order['subject'];
  /** Where a page has several lists: which of them. */
  readonly name?: string;
}) => (
  <div class="no-print">
    <Disclosure summary={name}>
      <p class="muted">{t('lists.formats')}</p>
      <div class="row">
        {listFormats.map(format => (
          <OutputButton key={format} order={{ what, subject, format }} name={t(formats[format])} />
        ))}
      </div>
    </Disclosure>
  </div>
);
