export { RecordDialog } from './RecordDialog.tsx';
export { TallyScreen } from './TallyScreen.tsx';
