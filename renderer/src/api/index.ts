export { call, failureOf, on } from './client.ts';
export {
  callOptions,
  useCall,
  useCommand,
  useRecord,
  useRecords,
  useUpdate,
  type CallOptions,
  type Rows,
} from './hooks.ts';
export { createQueries, followChanges } from './queries.ts';
export { rowOf, rowsOf } from './rows.ts';
export { localized, titleOf } from './titles.ts';
