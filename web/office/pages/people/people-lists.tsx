import { useState } from 'preact/hooks';
import { type Role, roles } from '#shared/domain/access/roles.ts';
import { said } from '#web/text/said.ts';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { Section } from '#web/ui/section.tsx';
import type { Member } from '../../parts/use-members.ts';
import { t } from '../../text.ts';
import { EndDialog } from './end-dialog.tsx';
import { MemberTable } from './member-table.tsx';

/** People by role; those who left are shown when asked for. */
export const PeopleLists = ({
  order,
  members,
  mayManage,
  mayAudit,
  told,
}: {
  readonly order: readonly Role[];
  readonly members: readonly Member[];
  readonly mayManage: boolean;
  readonly mayAudit: boolean;
  readonly told: boolean;
}) => {
  const [ending, setEnding] = useState<Member>();
  const [past, setPast] = useState(false);
  const shown = members.filter(({ endedAt }) => past || endedAt === null);
  const gone = members.some(({ endedAt }) => endedAt !== null);
  return (
    <>
      {order.map(role => {
        const holders = shown.filter(member => member.role === role);
        return (
          <Section
            key={role}
            title={t('members.of-role', { role: said(roles[role]), count: holders.length })}
          >
            {holders.length === 0 ? (
              <p class="muted">{t('members.nobody')}</p>
            ) : (
              <MemberTable
                caption={said(roles[role])}
                members={holders}
                onEnd={mayManage ? setEnding : undefined}
                mayAudit={mayAudit}
                told={told}
              />
            )}
          </Section>
        );
      })}
      {gone && (
        <Checkbox
          id={`past-${order.join('-')}`}
          label={t('members.show-past')}
          value={past}
          onChange={setPast}
        />
      )}
      <EndDialog member={ending} onClose={() => setEnding(undefined)} />
    </>
  );
};
