import './split-pane.css';
import './tabs.css';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useWide } from './use-wide.ts';

type Pane = { readonly label: string; readonly children: ComponentChildren };
type SplitPaneProps = {
  readonly left: Pane;
  readonly right: Pane;
  /** The wider pane. */
  readonly lead?: 'left' | 'right' | undefined;
};

/** Two panes beside each other on a desk, one at a time on a phone. Both stay mounted, so nothing typed is lost. */
export const SplitPane = ({ left, right, lead }: SplitPaneProps) => {
  const wide = useWide(64);
  const [shown, setShown] = useState<'left' | 'right'>('left');
  const id = useId();
  const panes = [
    { side: 'left' as const, ...left },
    { side: 'right' as const, ...right },
  ];
  return (
    <div class={`split${lead ? ` split-${lead}` : ''}`}>
      {!wide && (
        <div class="split-switch no-print">
          {panes.map(({ side, label }) => (
            <button
              key={side}
              class="tab"
              type="button"
              aria-pressed={shown === side}
              aria-controls={`${id}-${side}`}
              onClick={() => setShown(side)}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      {panes.map(({ side, label, children }) => (
        <section
          key={side}
          id={`${id}-${side}`}
          class={`split-pane split-pane-${side}`}
          aria-label={label}
          hidden={!wide && shown !== side}
        >
          {children}
        </section>
      ))}
    </div>
  );
};
