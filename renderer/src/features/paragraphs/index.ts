export { ParagraphsField } from './ParagraphsField.tsx';
