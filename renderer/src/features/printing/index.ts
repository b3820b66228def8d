export { PrintButton } from './PrintButton.tsx';
export { PrintAgain } from './PrintAgain.tsx';
