export { useViewCommands, ViewLinks } from './ViewLinks.tsx';
export { ViewMenu } from './ViewMenu.tsx';
