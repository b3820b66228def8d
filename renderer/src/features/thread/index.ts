export { ThreadPanel } from './ThreadPanel.tsx';
export { ThreadPicture } from './ThreadPicture.tsx';
