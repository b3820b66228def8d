export { NewRecordDialog, type Sent } from './NewRecordDialog.tsx';
export { RecordInspector } from './RecordInspector.tsx';
export { RecordList } from './RecordList.tsx';
export { RecordScreen } from './RecordScreen.tsx';
