export { HelpDialog } from './HelpDialog.tsx';
export { HelpScreen } from './HelpScreen.tsx';
