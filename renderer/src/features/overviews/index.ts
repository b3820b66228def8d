export { DelegationOverview } from './DelegationOverview.tsx';
export { DocumentOverview } from './DocumentOverview.tsx';
export { Fora } from './Fora.tsx';
export { Panel } from './Panel.tsx';
export { ParticipantOverview } from './ParticipantOverview.tsx';
export { SessionOverview } from './SessionOverview.tsx';
export { Suggestions } from './Suggestions.tsx';
