export { CalendarButton } from './CalendarButton.tsx';
export { ChangesButton } from './ChangesButton.tsx';
export { NewsList } from './NewsList.tsx';
