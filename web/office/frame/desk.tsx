import './desk.css';
import type { ComponentChildren } from 'preact';
import { LeaveGuard } from '../../app/leave-guard.tsx';
import { Rail } from './rail.tsx';

/** The desk around every page of the office: the rail beside it on a desk, above it on a phone. */
export const Desk = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="desk">
    <Rail />
    <div class="desk-page">{children}</div>
    <LeaveGuard />
  </div>
);
