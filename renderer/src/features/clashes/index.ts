export { ClashList } from './ClashList.tsx';
export { ClashPanel } from './ClashPanel.tsx';
export { ClashText } from './ClashText.tsx';
