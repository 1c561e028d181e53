import { type ProductGroup, productGroups } from '#shared/domain/product/groups.ts';
import { language } from '#web/text/language.ts';
import { said } from '#web/text/said.ts';
import { RadioGroup } from '#web/ui/radio-group.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import type { Dossier } from '../dossier/dossier.tsx';
import { t } from '../filing-text.ts';
import { place, text } from './bind.ts';

const isGroup = (value: string): value is ProductGroup => value in productGroups;

/** Which of the round's groups the product belongs to. */
export const GroupPage = ({ submission, round }: Pick<Dossier, 'submission' | 'round'>) => (
  <>
    <RadioGroup
      {...place(submission, 'group')}
      label={t('filing.group')}
      required
      value={submission.record.fields.group ?? ''}
      options={round.groups.flatMap(({ code }) =>
        isGroup(code)
          ? [
              {
                value: code,
                label: said(productGroups[code]),
                hint: t('filing.group-hint', {
                  examples: productGroups[code].examples[language()].join(', '),
                }),
              },
            ]
          : [],
      )}
      onChange={group => isGroup(group) && submission.setField('group', group)}
    />
    <TextArea
      {...text(submission, 'note')}
      label={t('filing.note')}
      hint={t('filing.note-hint')}
      limit={2000}
      rows={3}
    />
  </>
);
