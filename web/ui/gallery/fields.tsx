import { useState } from 'preact/hooks';
import { t } from '#web/app/text.ts';
import { Button } from '../button.tsx';
import { Checkbox } from '../checkbox.tsx';
import { CheckboxGroup } from '../checkbox-group.tsx';
import { DateField } from '../date-field.tsx';
import { DateTimeField } from '../date-time-field.tsx';
import { ErrorList } from '../error-list.tsx';
import { Form } from '../form.tsx';
import { MoneyField } from '../money-field.tsx';
import { NumberField } from '../number-field.tsx';
import { errorAt, type Problem, pointerId } from '../pointer.ts';
import { RadioGroup } from '../radio-group.tsx';
import { SearchField } from '../search-field.tsx';
import { Section } from '../section.tsx';
import { SelectField } from '../select-field.tsx';
import { TextArea } from '../text-area.tsx';
import { TextField } from '../text-field.tsx';
import { choices, sample } from './samples.ts';
import { Show } from './show.tsx';

/** The fields, whose problems appear when the form is sent. */
export const Fields = () => {
  const [text, setText] = useState(t('ui.sample'));
  const [long, setLong] = useState(t('ui.sampleLong'));
  const [number, setNumber] = useState<number | null>(1234.5);
  const [money, setMoney] = useState<number | null>(1_234_567);
  const [day, setDay] = useState('2026-05-01');
  const [moment, setMoment] = useState('2026-05-31T10:00:00.000Z');
  const [one, setOne] = useState('1');
  const [many, setMany] = useState<readonly string[]>(['0']);
  const [yes, setYes] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const error = (pointer: string) => errorAt(problems, pointer);
  const fail = () =>
    setProblems(
      ['/text', '/long', '/one', '/many'].map((pointer, index) => ({
        pointer,
        sentence: `${sample(index + 1)}: ${t('ui.notANumber')}`,
      })),
    );
  return (
    <Section title={t('ui.galleryFields')} id="fields">
      <Form onSubmit={fail} label={t('ui.galleryFields')}>
        <ErrorList problems={problems} />
        <Show names={['TextField', 'TextArea']}>
          <TextField
            id={pointerId('/text')}
            label={sample(1)}
            hint={t('ui.sampleLong')}
            required
            value={text}
            onChange={setText}
            error={error('/text')}
          />
          <TextField id="ui-off" label={sample(2)} value={text} onChange={setText} disabled width="medium" />
          <TextField id="ui-read" label={sample(3)} value={text} onChange={setText} readOnly width="short" />
          <TextArea
            id={pointerId('/long')}
            label={sample(4)}
            limit={50}
            rows={3}
            value={long}
            onChange={setLong}
            error={error('/long')}
          />
        </Show>
        <Show names={['NumberField', 'MoneyField', 'DateField', 'DateTimeField']}>
          <NumberField
            id="ui-number"
            label={sample(5)}
            decimals={2}
            unit={t('ui.currency')}
            value={number}
            onChange={setNumber}
          />
          <MoneyField id="ui-money" label={sample(6)} value={money} onChange={setMoney} />
          <DateField id="ui-day" label={sample(7)} value={day} onChange={setDay} />
          <DateTimeField id="ui-moment" label={sample(8)} value={moment} onChange={setMoment} />
        </Show>
        <Show names={['SelectField', 'RadioGroup', 'CheckboxGroup', 'Checkbox']}>
          <SelectField id="ui-select" label={sample(9)} options={choices(4)} value={one} onChange={setOne} />
          <RadioGroup
            id={pointerId('/one')}
            label={sample(10)}
            required
            options={choices(3).map(choice => ({ ...choice, hint: t('ui.sampleLong') }))}
            value={one}
            onChange={setOne}
            error={error('/one')}
          />
          <CheckboxGroup
            id={pointerId('/many')}
            label={sample(11)}
            inline
            options={choices(4)}
            value={many}
            onChange={setMany}
            error={error('/many')}
          />
          <Checkbox id="ui-yes" label={t('ui.sampleLong')} value={yes} onChange={setYes} required />
        </Show>
        <div>
          <Button type="submit" kind="main" id="ui-send">
            {['ErrorList']}
          </Button>
        </div>
      </Form>
      <Show names={['SearchField']}>
        <SearchField id="ui-search" label={t('ui.search')} value={text} onChange={setText} onSubmit={fail} />
      </Show>
    </Section>
  );
};
