import { useState } from 'preact/hooks';
import { deadlineNames } from '#shared/domain/round/round.ts';
import { localMoment } from '#web/format/dates.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { RadioGroup } from '#web/ui/radio-group.tsx';
import { fieldName } from '../../parts/field-name.ts';
import { t } from '../../text.ts';
import { ruleWords, saidRule } from './rule-fields.ts';
import type { Clash, Side } from './values.ts';

const isRule = (name: string): name is keyof typeof ruleWords => name in ruleWords;

/** A value of either side as people write it. */
const saidValue = (pointer: string, value: unknown): string => {
  const name = pointer.split('/').at(-1) ?? '';
  if (deadlineNames.some(known => known === name) && typeof value === 'string' && value !== '')
    return localMoment(value);
  if (pointer.startsWith('/rules/') && isRule(name)) return saidRule(name, value);
  if (typeof value === 'object' && value !== null && 'asked' in value && 'required' in value) {
    const note = 'note' in value && typeof value.note === 'string' ? value.note : '';
    if (value.asked !== true) return t('builder.document-not-asked');
    return [value.required === true ? t('builder.preview-required') : t('builder.preview-welcome'), note]
      .filter(part => part !== '')
      .join(', ');
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** Two people changed the same fields: both are shown, and the person chooses, field by field. */
export const ClashDialog = ({
  clashes,
  pending,
  onChoose,
  onClose,
}: {
  readonly clashes: readonly Clash[];
  readonly pending: boolean;
  readonly onChoose: (choose: (pointer: string) => Side) => void;
  readonly onClose: () => void;
}) => {
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  return (
    <Dialog
      title={t('builder.clash')}
      open={clashes.length > 0}
      onClose={onClose}
      wide
      actions={
        <>
          <Button onClick={onClose}>{t('builder.clash-later')}</Button>
          <Button
            kind="main"
            pending={pending}
            onClick={() => onChoose(pointer => (theirs.includes(pointer) ? 'theirs' : 'mine'))}
          >
            {t('builder.clash-save')}
          </Button>
        </>
      }
    >
      <p>{t('builder.clash-lead')}</p>
      {clashes.map(({ pointer, mine, theirs: other }) => (
        <RadioGroup
          key={pointer}
          id={`clash${pointer.replaceAll('/', '-')}`}
          label={fieldName(pointer) ?? pointer}
          value={theirs.includes(pointer) ? 'theirs' : 'mine'}
          onChange={picked =>
            setTheirs(before => [
              ...before.filter(known => known !== pointer),
              ...(picked === 'theirs' ? [pointer] : []),
            ])
          }
          options={[
            { value: 'mine', label: t('builder.clash-mine', { value: saidValue(pointer, mine) }) },
            { value: 'theirs', label: t('builder.clash-theirs', { value: saidValue(pointer, other) }) },
          ]}
        />
      ))}
    </Dialog>
  );
};
