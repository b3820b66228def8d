export { AcceptButton } from './AcceptButton.tsx';
export { SuggestionLine } from './SuggestionLine.tsx';
