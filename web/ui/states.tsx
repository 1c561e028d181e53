export { EmptyState } from './empty-state.tsx';
export { NoRightState } from './no-right-state.tsx';
