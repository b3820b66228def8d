export { AcceptedAs } from './AcceptedAs.tsx';
export { AcceptButton } from './AcceptButton.tsx';
export { HindranceNote } from './HindranceNote.tsx';
export { SuggestionLine } from './SuggestionLine.tsx';
