import { samplePeople } from '#infra/local/sample/people.ts';
import { sampleProgramme } from '#infra/local/sample/sample-programme.ts';
import { appointFirstAdministrator } from '../appoint-administrator.ts';
import { parts } from '../cast.ts';
import { province, type Stage } from '../stage.ts';
import { uploadLogo } from '../upload-logo.ts';

const officers = [
  ['official', samplePeople.official],
  ['authority-signer', samplePeople.signer],
  ['auditor', samplePeople.auditor],
] as const;

/**
 * The province gets its administrator, officers, programme and logo; the commune of the assisted producer its officer, from the
 * province: few communes have an administrator of their own.
 */
export const foundProgramme = ({ server, progress, as, products }: Stage): Promise<string> =>
  progress.act(
    { vi: 'Lập chương trình, cử cán bộ', en: 'programme and officers' },
    officers.length + 3,
    async bar => {
      const now = await server.now();
      const assisted = products[parts.assisted]?.establishment.commune ?? '';
      const commune = { level: 'XA', locality: assisted } as const;
      await appointFirstAdministrator(server.folder, province, now);
      const administrator = await as(samplePeople.administrator.sub);
      const appointments = [
        ...officers.map(([role, person]) => ({ role, person, authority: province })),
        { role: 'commune-officer', person: samplePeople.communeOfficer, authority: commune } as const,
      ];
      for (const { role, person, authority } of appointments) {
        const { sub: personId, name, email, roleLabel: position } = person;
        await administrator.post('/v1/memberships', { personId, name, email, position, role, authority });
        bar.step();
      }
      const official = await as(samplePeople.official.sub);
      const { body } = await official.post<{ id: string }>('/v1/programmes', sampleProgramme(province));
      bar.step();
      await uploadLogo(official, body.id);
      bar.step();
      return body.id;
    },
  );
