import { useState } from 'preact/hooks';
import { appointToAuthorityContract } from '#shared/contracts/membership/appoint-to-authority.ts';
import type { Role, roles } from '#shared/domain/access/roles.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { useCommand } from '#web/api/use-command.ts';
import { CommuneField } from '#web/place/commune-field.tsx';
import { errorAt, pointerId } from '#web/ui/pointer.ts';
import type { Member } from '../../parts/use-members.ts';
import { AppointForm } from './appoint-form.tsx';
import { afterMembership } from './end-dialog.tsx';

type AuthorityRole = { [R in Role]: (typeof roles)[R]['within'] extends 'authority' ? R : never }[Role];
export const authorityRoles: readonly AuthorityRole[] = [
  'official',
  'authority-signer',
  'auditor',
  'administrator',
  'commune-officer',
];

/** Giving a person a role in the authority; a commune officer's place is their commune. */
export const AppointToAuthority = ({
  authority,
  known,
}: {
  readonly authority: Authority;
  readonly known: readonly Member[];
}) => {
  const appoint = useCommand(appointToAuthorityContract, { refresh: afterMembership });
  const [role, setRole] = useState<AuthorityRole>('official');
  const [commune, setCommune] = useState('');
  const ofCommune = role === 'commune-officer' && authority.level !== 'XA';
  const place: Authority = ofCommune ? { level: 'XA', locality: commune } : authority;
  return (
    <AppointForm
      roles={authorityRoles}
      role={role}
      onRole={setRole}
      known={known}
      pending={appoint.pending}
      error={appoint.error}
      absent={ofCommune && commune === '' ? ['/authority/locality'] : []}
      onAppoint={async person =>
        (await appoint.run({ body: { ...person, role, authority: place } })) !== undefined
      }
      place={problems =>
        ofCommune && (
          <CommuneField
            id={pointerId('/authority/locality')}
            province={authority.locality}
            required
            value={commune}
            onChange={setCommune}
            error={errorAt(problems, '/authority/locality')}
          />
        )
      }
    />
  );
};
