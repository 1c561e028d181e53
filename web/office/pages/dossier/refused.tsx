import { ApiProblem, type NoLine } from '#web/api/api-problem.ts';
import { Unread } from '#web/app/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { t } from '../../text.ts';

/** Why a change was refused; a version that is stale is told in words, since the page has the new one already. */
export const Refused = ({ error }: { readonly error: ApiProblem | NoLine | null }) => {
  if (error === null) return null;
  if (error instanceof ApiProblem && error.status === 412)
    return (
      <Notice kind="warn" live>
        {t('dossier.stale-version')}
      </Notice>
    );
  return <Unread error={error} />;
};
