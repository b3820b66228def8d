export { EraseButton, ErasePersonButton } from './EraseButton.tsx';
