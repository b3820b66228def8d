export { Outbox } from './Outbox.tsx';
export { VoidButton } from './VoidButton.tsx';
