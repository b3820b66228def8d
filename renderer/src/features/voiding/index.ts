export { VoidButton } from './VoidButton.tsx';
