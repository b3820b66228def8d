export { ForaButton } from './ForaButton.tsx';
export { ForaScreen } from './ForaScreen.tsx';
