import { useCommuneNames } from '#web/place/use-commune-names.ts';
import { DescriptionList } from '#web/ui/description-list.tsx';
import { establishmentLines } from './dossier-lines.ts';
import type { Snapshot } from './views.ts';

/** What is said of the establishment, its communes by name. */
export const EstablishmentFacts = ({ of }: { readonly of: Pick<Snapshot, 'establishment'> }) => {
  const { office, site } = of.establishment;
  const communeName = useCommuneNames(office, site);
  return <DescriptionList items={establishmentLines(of, communeName)} />;
};
