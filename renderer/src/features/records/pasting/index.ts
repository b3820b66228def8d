export { PasteDialog } from './PasteDialog.tsx';
export type { Pasted } from './use-plan.ts';
export { usePasteAnywhere } from './use-paste-anywhere.ts';
