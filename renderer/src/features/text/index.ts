export { makeVersion } from './make-version.ts';
export { NewVersionButton } from './NewVersionButton.tsx';
export { TextChanges } from './TextChanges.tsx';
export { TextEditor } from './TextEditor.tsx';
