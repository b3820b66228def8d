export { SaveWord } from './SaveWord.tsx';
export { PrintButton } from './PrintButton.tsx';
export { PrintAgain } from './PrintAgain.tsx';
export { SheetRows } from './SheetRows.tsx';
