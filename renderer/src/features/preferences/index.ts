export { PreferencesDialog } from './PreferencesDialog.tsx';
