export { AlertActions } from './AlertActions.tsx';
export { AlertOverview } from './AlertOverview.tsx';
export { Recipients } from './Recipients.tsx';
export { RegionsButton } from './RegionsButton.tsx';
export { RegionsScreen } from './RegionsScreen.tsx';
export { SeenBefore } from './SeenBefore.tsx';
