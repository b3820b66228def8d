export { NewRows } from './NewRow.tsx';
export { plainText, type Shown } from './plain.ts';
export { changesOf } from './save.ts';
export { SelectionBar } from './SelectionBar.tsx';
export { useCells } from './use-cells.tsx';
export { leaving } from './leaving.ts';
export { useCopy } from './use-copy.ts';
