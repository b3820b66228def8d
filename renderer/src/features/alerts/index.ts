export { AlertActions } from './AlertActions.tsx';
export { AlertOverview } from './AlertOverview.tsx';
export { Recipients } from './Recipients.tsx';
export { SeenBefore } from './SeenBefore.tsx';
