import './disclosure.css';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

type MenuProps = { readonly label: ComponentChildren; readonly children: ComponentChildren };

/** A few acts behind one word. It closes by Escape, after a choice and when the focus leaves. */
export const Menu = ({ label, children }: MenuProps) => {
  const box = useRef<HTMLDetailsElement>(null);
  const close = () => box.current?.removeAttribute('open');
  return (
    <details
      class="menu"
      ref={box}
      onClick={event => {
        if (event.target instanceof Element && event.target.closest('.menu-body')) close();
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !box.current?.open) return;
        close();
        box.current.querySelector('summary')?.focus();
      }}
      onFocusOut={event => {
        const to = event.relatedTarget;
        if (to instanceof Node && !event.currentTarget.contains(to)) close();
      }}
    >
      <summary class="button button-plain">{label}</summary>
      <div class="menu-body">{children}</div>
    </details>
  );
};
