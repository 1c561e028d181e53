import { type SetKind, setKinds } from '#shared/domain/product/groups.ts';
import { said } from '#web/text/said.ts';
import { Button } from '#web/ui/button.tsx';
import { pointerId } from '#web/ui/pointer.ts';
import { RadioGroup } from '#web/ui/radio-group.tsx';
import { Row } from '#web/ui/row.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { Editable, Values } from '../dossier/editable.ts';
import { t } from '../filing-text.ts';
import { errorOf, text } from './bind.ts';

type Props = { readonly of: Editable<'product'> };
type ProductSet = NonNullable<Values<'product'>['set']>;

const isSetKind = (value: string): value is SetKind => value in setKinds;
const kindOptions = () => Object.entries(setKinds).map(([value, kind]) => ({ value, label: said(kind) }));
const fewest = 2;
const most = 30;

const SetFields = ({ of, set }: Props & { readonly set: ProductSet }) => {
  const save = (next: Partial<ProductSet>) => of.setField('set', { ...set, ...next });
  return (
    <>
      <RadioGroup
        id={pointerId('/product/set/kind')}
        label={t('product.setKind')}
        required
        value={set.kind}
        options={kindOptions()}
        onChange={kind => isSetKind(kind) && save({ kind })}
      />
      {set.items.map((item, index) => (
        <div class="producer-line" key={index}>
          <TextField
            id={pointerId(`/product/set/items/${index}`)}
            label={t('product.setItem', { number: index + 1 })}
            error={errorOf(of, `set/items/${index}`)}
            required
            maxLength={160}
            value={item}
            onChange={name => save({ items: set.items.map((old, at) => (at === index ? name : old)) })}
          />
          {set.items.length > fewest && (
            <Button
              small
              icon="remove"
              label={`${t('product.remove')}: ${t('product.setItem', { number: index + 1 })}`}
              onClick={() => save({ items: set.items.filter((_, at) => at !== index) })}
            >
              {t('product.remove')}
            </Button>
          )}
        </div>
      ))}
      <Row>
        <Button
          icon="add"
          disabled={set.items.length >= most}
          onClick={() => save({ items: [...set.items, ''] })}
        >
          {t('product.addItem')}
        </Button>
      </Row>
    </>
  );
};

/** The name, and whether it is one product or a set. */
export const NamePage = ({ of }: Props) => {
  const set = of.record.fields.set ?? null;
  return (
    <>
      <TextField
        {...text(of, 'name')}
        label={t('product.name')}
        hint={t('product.name-hint')}
        required
        maxLength={200}
      />
      <RadioGroup
        id={pointerId('/product/set')}
        label={t('product.form')}
        required
        inline
        value={set === null ? 'single' : 'set'}
        options={[
          { value: 'single', label: t('product.single') },
          { value: 'set', label: t('product.isSet') },
        ]}
        onChange={form =>
          of.setField(
            'set',
            form === 'set' ? { kind: 'SAME_DESIGN_USE_MULTI_MATERIAL', items: ['', ''] } : null,
          )
        }
        error={errorOf(of, 'set') ?? errorOf(of, 'set/items')}
      />
      {set !== null && <SetFields of={of} set={set} />}
    </>
  );
};
