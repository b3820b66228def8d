import { getRouteApi } from '@tanstack/react-router';
import { RecordList, RecordScreen } from '../features/records/index.ts';
import { TallyScreen } from '../features/tally/index.ts';
import { TimetableScreen } from '../features/timetable/index.ts';

/** The pages whose address names what they are about; a new address is a new page. */
const list = getRouteApi('/records/$kind');
const record = getRouteApi('/records/$kind/$id');
const timetable = getRouteApi('/timetable/$reconveningId');
const tally = getRouteApi('/tally/$documentId');

export function ListPage() {
  const { kind } = list.useParams();
  return <RecordList key={kind} kind={kind} />;
}

export function RecordPage() {
  const { kind, id } = record.useParams();
  return <RecordScreen key={id} kind={kind} id={id} />;
}

export function TimetablePage() {
  const { reconveningId } = timetable.useParams();
  return <TimetableScreen key={reconveningId} reconveningId={reconveningId} />;
}

export function TallyPage() {
  const { documentId } = tally.useParams();
  return <TallyScreen key={documentId} documentId={documentId} />;
}
