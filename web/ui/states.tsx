export { EmptyState } from './empty-state.tsx';
export { ErrorState } from './error-state.tsx';
export { NoRightState } from './no-right-state.tsx';
export { NotFoundState } from './not-found-state.tsx';
export { OfflineState } from './offline-state.tsx';
