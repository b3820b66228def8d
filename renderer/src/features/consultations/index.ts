export { PlannerButton } from './PlannerButton.tsx';
