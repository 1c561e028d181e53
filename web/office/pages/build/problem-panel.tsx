import { AppLink } from '#web/ui/app-link.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { focusPointer, pointerId } from '#web/ui/pointer.ts';
import { placedProblem } from '../../parts/field-name.ts';
import { t } from '../../text.ts';
import type { LiveProblem } from './live-problems.ts';

/** All that would stand in the way of announcing, as the form stands; each leads to its field, people to their page. */
export const ProblemPanel = ({
  roundId,
  problems,
}: {
  readonly roundId: string;
  readonly problems: readonly LiveProblem[];
}) => {
  if (problems.length === 0) return <Notice kind="good" title={t('builder.no-problems')} />;
  return (
    <Notice kind="warn" title={t('builder.problems', { count: problems.length })}>
      <ul class="build-problems">
        {problems.map(({ pointer, sentence }) => (
          <li key={`${pointer} ${sentence}`}>
            {pointer === '/members' ? (
              <AppLink href={`/office/rounds/${roundId}/people`}>{sentence}</AppLink>
            ) : (
              <a
                href={`#${pointerId(pointer)}`}
                onClick={event => {
                  event.preventDefault();
                  focusPointer(pointer);
                }}
              >
                {placedProblem(pointer, sentence)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
};
