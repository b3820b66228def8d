export { StateMoves } from './StateMoves.tsx';
export { DocumentMoves } from './DocumentMoves.tsx';
export { ActionMoves } from './ActionMoves.tsx';
export { AlertMoves } from './AlertMoves.tsx';
export { CorrectRole } from './CorrectRole.tsx';
export { CommitmentMoves } from './CommitmentMoves.tsx';
export { ConsultationMoves, SelectedConsultationMoves } from './ConsultationMoves.tsx';
export { SuggestionMoves } from './SuggestionMoves.tsx';
export { TaskMoves } from './TaskMoves.tsx';
