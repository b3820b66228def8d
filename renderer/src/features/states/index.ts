export { StateMoves } from './StateMoves.tsx';
