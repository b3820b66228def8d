export { TallyScreen } from './TallyScreen.tsx';
