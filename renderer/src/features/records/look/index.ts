export { nextSort, withNatural } from './next-sort.ts';
export { useLook } from './use-look.ts';
