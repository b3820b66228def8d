export { CalendarButton } from './CalendarButton.tsx';
export { NewsList } from './NewsList.tsx';
