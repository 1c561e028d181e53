import './tabs.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export type Tab = {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly content: ComponentChildren;
};

type TabsProps = {
  /** Spoken name of the row of tabs. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly selected?: string | undefined;
  readonly onSelect?: ((id: string) => void) | undefined;
};

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Tabs after the ARIA practices: one tab stop, arrows choose. All contents stay mounted, so nothing typed is lost. */
export const Tabs = ({ label, tabs, selected, onSelect }: TabsProps) => {
  const [own, setOwn] = useState(tabs[0]?.id);
  const chosen = selected ?? own;
  const choose = (id: string) => {
    setOwn(id);
    onSelect?.(id);
  };
  const move = (event: KeyboardEvent) => {
    const next = moves[event.key]?.(
      tabs.findIndex(tab => tab.id === chosen),
      tabs.length,
    );
    const tab = next === undefined ? undefined : tabs[next];
    if (tab === undefined) return;
    event.preventDefault();
    choose(tab.id);
    document.getElementById(`${tab.id}-tab`)?.focus();
  };
  return (
    <div class="tabs">
      <div class="tabs-list no-print" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map(tab => (
          <button
            key={tab.id}
            class="tab"
            id={`${tab.id}-tab`}
            type="button"
            role="tab"
            aria-selected={tab.id === chosen}
            aria-controls={`${tab.id}-panel`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => choose(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map(tab => (
        <div
          key={tab.id}
          id={`${tab.id}-panel`}
          role="tabpanel"
          aria-labelledby={`${tab.id}-tab`}
          hidden={tab.id !== chosen}
        >
          {tab.content}
        </div>
      ))}
    </div>
  );
};
