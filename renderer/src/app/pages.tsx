import { getRouteApi } from '@tanstack/react-router';
import { useRecord } from '../api/index.ts';
import { RegionsScreen } from '../features/alerts/index.ts';
import { CountryScreen } from '../features/country/index.ts';
import { ForaScreen } from '../features/fora/index.ts';
import { PlannerScreen } from '../features/planner/index.ts';
import { RecordInspector, RecordList, RecordScreen } from '../features/records/index.ts';
import { TallyScreen } from '../features/tally/index.ts';
import { TimetableScreen } from '../features/timetable/index.ts';
import { PlanDialog } from './PlanDialog.tsx';
import { useFollowedReconvening } from '../state/current.ts';

/** The pages whose address names what they are about; a new address is a new page. */
const list = getRouteApi('/records/$kind');
const record = getRouteApi('/records/$kind/$id');
const timetable = getRouteApi('/timetable/$reconveningId');
const tally = getRouteApi('/tally/$documentId');
const country = getRouteApi('/country/$participantId');

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
  useFollowedReconvening(reconveningId);
  return (
    <TimetableScreen
      key={reconveningId}
      reconveningId={reconveningId}
      inspect={(id, onClose) => <RecordInspector key={id} kind="session" id={id} onClose={onClose} />}
    />
  );
}

export function TallyPage() {
  const { documentId } = tally.useParams();
  const { data: document } = useRecord('document', documentId);
  useFollowedReconvening(document?.reconveningId ?? null);
  return <TallyScreen key={documentId} documentId={documentId} />;
}

export function CountryPage() {
  const { participantId } = country.useParams();
  return <CountryScreen key={participantId} participantId={participantId} />;
}

export function PlannerPage() {
  return <PlannerScreen plan={PlanDialog} />;
}

export function RegionsPage() {
  return <RegionsScreen />;
}

export function ForaPage() {
  return <ForaScreen />;
}
