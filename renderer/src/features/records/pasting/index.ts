export { PasteDialog, type Pasted } from './PasteDialog.tsx';
export { usePasteAnywhere } from './use-paste-anywhere.ts';
