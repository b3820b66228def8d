export { ClashText } from './ClashText.tsx';
export { ClashPanel } from './ClashPanel.tsx';
