export { PageBody } from './PageBody.tsx';
export { RecordActions } from './RecordActions.tsx';
export { RecordBody } from './RecordBody.tsx';
export { RecordLead, RecordTitle } from './RecordHead.tsx';
