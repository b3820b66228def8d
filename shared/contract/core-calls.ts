/** The calls that the core answers. Each input is parsed by the core, each output by the contract tests. */
import { ALERT_CALLS } from './calls/alerts.ts';
import { DESK_CALLS } from './calls/desk.ts';
import { DOCUMENT_CALLS } from './calls/documents.ts';
import { HANDING_OUT_CALLS } from './calls/handing-out.ts';
import { HISTORY_CALLS } from './calls/history.ts';
import { HOME_CALLS } from './calls/home.ts';
import { MEETING_CALLS } from './calls/meetings.ts';
import { MINUTES_CALLS } from './calls/minutes.ts';
import { PARTICIPANT_CALLS } from './calls/participants.ts';
import { PUBLIC_COPY_CALLS } from './calls/public-copy.ts';
import { RECORD_CALLS } from './calls/records.ts';
import { WORKSPACE_CALLS } from './calls/workspace.ts';

export const CORE_CALLS = {
  ...RECORD_CALLS,
  ...PARTICIPANT_CALLS,
  ...MEETING_CALLS,
  ...MINUTES_CALLS,
  ...DESK_CALLS,
  ...ALERT_CALLS,
  ...DOCUMENT_CALLS,
  ...HANDING_OUT_CALLS,
  ...PUBLIC_COPY_CALLS,
  ...HISTORY_CALLS,
  ...HOME_CALLS,
  ...WORKSPACE_CALLS,
} as const;
