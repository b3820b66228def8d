export { RecordList } from './RecordList.tsx';
export { RecordScreen } from './RecordScreen.tsx';
