import './notice.css';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '#web/app/text.ts';
import { Icon } from './icon.tsx';
import { focusPointer, type Problem, pointerId } from './pointer.ts';

type ErrorListProps = { readonly title?: string | undefined; readonly problems: readonly Problem[] };

/** All problems of a form above it. It takes the focus whenever it is given a new list, so that the person hears it. */
export const ErrorList = ({ title, problems }: ErrorListProps) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div class="notice notice-bad" role="alert" tabIndex={-1} ref={box}>
      <Icon name="bad" />
      <div class="notice-body">
        <h2 class="notice-title">{title ?? t('ui.problemsTitle', { count: problems.length })}</h2>
        <ul class="error-list">
          {problems.map(({ pointer, sentence }) => (
            <li key={`${pointer} ${sentence}`}>
              {pointer ? (
                <a
                  href={`#${pointerId(pointer)}`}
                  onClick={event => {
                    event.preventDefault();
                    focusPointer(pointer);
                  }}
                >
                  {sentence}
                </a>
              ) : (
                sentence
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};
