export { TimetableScreen } from './TimetableScreen.tsx';
