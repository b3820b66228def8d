export { AgendaEditor } from './AgendaEditor.tsx';
