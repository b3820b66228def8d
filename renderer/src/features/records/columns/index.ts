export { ColumnsDialog } from './ColumnsDialog.tsx';
export { useColumns, type ListColumns } from './use-columns.ts';
