export { DelegationOverview } from './DelegationOverview.tsx';
export { DocumentOverview } from './DocumentOverview.tsx';
export { ParticipantOverview } from './ParticipantOverview.tsx';
export { SessionOverview } from './SessionOverview.tsx';
