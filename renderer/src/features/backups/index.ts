export { BackupsDialog } from './BackupsDialog.tsx';
export { useBackUp } from './use-back-up.ts';
