export { MergeButton } from './MergeButton.tsx';
export { PersonField } from './PersonField.tsx';
export { PersonsField } from './PersonsField.tsx';
