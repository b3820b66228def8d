export { ReleaseButton } from './ReleaseButton.tsx';
export { ReleaseChanges } from './ReleaseChanges.tsx';
