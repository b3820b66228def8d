export { EditionDialog } from './EditionDialog.tsx';
export { ReleaseButton } from './ReleaseButton.tsx';
export { ReleaseChanges } from './ReleaseChanges.tsx';
