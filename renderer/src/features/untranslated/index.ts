export { UntranslatedList } from './UntranslatedList.tsx';
