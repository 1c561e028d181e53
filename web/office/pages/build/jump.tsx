import { t } from '../../text.ts';
import { ruleSections } from './rule-fields.ts';

/** The parts of a long form, each one press away. */
export const Jump = () => {
  const parts = [
    { id: 'basics', title: t('builder.basics') },
    { id: 'timeline', title: t('builder.timeline') },
    { id: 'groups', title: t('builder.groups') },
    { id: 'documents', title: t('builder.documents') },
    ...ruleSections.map(({ id, title }) => ({ id, title: t(title) })),
  ];
  return (
    <nav aria-label={t('builder.jump')} class="build-jump">
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
