export { RotaButton } from './RotaButton.tsx';
