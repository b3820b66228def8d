export { RuleButton } from './RuleButton.tsx';
export { StatusButton } from './StatusButton.tsx';
