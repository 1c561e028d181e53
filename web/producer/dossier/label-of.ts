import { t } from '../filing-text.ts';
import { placeOf } from './places.ts';

/** What a field is called; the parts of an address say of which. */
export const labelOf = (pointer: string): string => {
  const place = placeOf(pointer);
  if (place === undefined) return pointer;
  const label = t(place.label);
  const [, which] = /^\/establishment\/(office|site)\//.exec(pointer) ?? [];
  return which === undefined
    ? label
    : t('filing.with-reason', {
        label: t(which === 'site' ? 'establishment.site' : 'establishment.office'),
        reason: label,
      });
};
