export { CommandPalette } from './CommandPalette.tsx';
export { noteRecent } from './recents.ts';
