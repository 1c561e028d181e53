import { SelectField } from '../../ui/select-field.tsx';
import { t } from '../text.ts';
import { isMerged, type Session } from './session.ts';

/** Tiers chosen so far, by entry; what is not named has none. */
export type Tiers = Readonly<Record<string, string>>;

/** What will be a unit of the proposal: an entry, or the first of a set. */
const unitsOf = (session: Session) => [
  ...session.merges.map(({ submissionIds, name }) => ({ id: submissionIds[0] ?? '', name })),
  ...session.items
    .filter(item => item.outcome === 'propose' && !isMerged(session, item))
    .map(({ submissionId, selectionCode, productName }) => ({
      id: submissionId,
      name: `${selectionCode}, ${productName}`,
    })),
];

/** The tier of each unit that is proposed, where the round's award table has tiers (local practice). */
export const TierFields = ({
  session,
  tiers,
  onChange,
}: {
  readonly session: Session;
  readonly tiers: Tiers;
  readonly onChange: (tiers: Tiers) => void;
}) => {
  if (session.tiers.length === 0) return null;
  return (
    <fieldset class="field">
      <legend class="field-label">{t('meeting.tiers')}</legend>
      {unitsOf(session).map(({ id, name }) => (
        <SelectField
          key={id}
          id={`tier-${id}`}
          label={name}
          width="medium"
          placeholder={t('meeting.tier-none')}
          value={tiers[id] ?? ''}
          onChange={tier => {
            const { [id]: _, ...others } = tiers;
            onChange(tier === '' ? others : { ...others, [id]: tier });
          }}
          options={session.tiers.map(tier => ({ value: tier, label: tier }))}
        />
      ))}
    </fieldset>
  );
};
