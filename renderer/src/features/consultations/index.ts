export { FIRST_OF_A_TALK } from './first.ts';
export { PlannerButton } from './PlannerButton.tsx';
