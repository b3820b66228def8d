export { CopyEntries } from './CopyEntries.tsx';
export { OutThere } from './OutThere.tsx';
export { PublicCopyDialog } from './PublicCopyDialog.tsx';
