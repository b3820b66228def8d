export { call, failureOf, on, onDone, refusedCall, takeDropped } from './client.ts';
export {
  askAhead,
  useAskAhead,
  useCall,
  useCommand,
  useRecord,
  useRecords,
  type CallOptions,
  type Rows,
} from './hooks.ts';
export { createQueries, followChanges } from './queries.ts';
export { rowOf, rowsOf } from './rows.ts';
export { localized, titleOf } from './titles.ts';
