export { CHANGED } from './filterable.ts';
export { ListFilters } from './ListFilters.tsx';
export { useSaidFilter, type Names } from './said.ts';
export { idsIn } from './use-names.ts';
