export { EraseButton } from './EraseButton.tsx';
