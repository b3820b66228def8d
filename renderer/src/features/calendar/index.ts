export { CalendarButton } from './CalendarButton.tsx';
export { ChangesButton } from './ChangesButton.tsx';
export { ToldSlot } from './ToldSlot.tsx';
export { NewsList } from './NewsList.tsx';
