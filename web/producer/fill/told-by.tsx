import { channels, chosenChannels } from '#shared/domain/message/channels.ts';
import { said } from '#web/text/said.ts';
import { CheckboxGroup } from '#web/ui/checkbox-group.tsx';
import type { Editable } from '../dossier/editable.ts';
import { t } from '../filing-text.ts';
import { place } from './bind.ts';
import { useChannels } from './use-channels.ts';

/** By which ways beyond mail the representative asks to be told, of those that the installation has. */
export const ToldBy = ({ of }: { readonly of: Editable<'establishment'> }) => {
  const field = 'representative/notifyBy';
  const chosen = of.record.fields[field] ?? [];
  const offered = useChannels(chosen);
  if (offered.length === 0) return null;
  return (
    <CheckboxGroup
      {...place(of, field)}
      label={t('establishment.notifyBy')}
      hint={t('establishment.notifyBy-hint')}
      value={chosen}
      options={offered.map(value => ({ value, label: said(channels[value]) }))}
      onChange={picked =>
        of.setField(
          field,
          chosenChannels.filter(channel => picked.includes(channel)),
        )
      }
    />
  );
};
