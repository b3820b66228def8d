export { AddStatesButton } from './AddStates.tsx';
