export { StateMoves } from './StateMoves.tsx';
export { DocumentMoves } from './DocumentMoves.tsx';
