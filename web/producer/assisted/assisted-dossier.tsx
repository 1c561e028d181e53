import type { ComponentChildren } from 'preact';
import { useRecord } from '#web/offline/hooks.ts';
import { type Dossier, DossierOf } from '../dossier/dossier.tsx';

/**
 * A dossier that an officer files for a producer. Until the server has it, it is a record of its own kind, since only its
 * creation names the producer; afterwards it is a submission like any other.
 */
export const AssistedDossierOf = ({
  id,
  children,
}: {
  readonly id: string;
  readonly children: (dossier: Dossier) => ComponentChildren;
}) => {
  const { record } = useRecord('assisted', id);
  const serverId = record?.serverId ?? null;
  const base = `/producer/assisted/${id}`;
  return record !== undefined && serverId === null ? (
    <DossierOf key="here" kind="assisted" id={id} base={base}>
      {children}
    </DossierOf>
  ) : (
    <DossierOf key="there" id={serverId ?? id} base={base}>
      {children}
    </DossierOf>
  );
};
