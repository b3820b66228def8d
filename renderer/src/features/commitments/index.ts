export { AskForNews } from './AskForNews.tsx';
export { LetterDialog } from './LetterDialog.tsx';
