export type { PlanProps } from './plan-props.ts';
export { PlannerScreen } from './PlannerScreen.tsx';
