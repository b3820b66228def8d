import type { NumbersMemory } from '../../own-numbers.ts';
import { written, type Handlers } from '../context.ts';
import { alertFile } from './file.ts';
import { previewAlertFile } from './incoming/preview.ts';
import { takeInAlert } from './incoming/take-in.ts';
import { markAlert, moveAlert } from './moves.ts';
import { alertPage } from './page.ts';
import { alertsByRegion } from './by-region.ts';
import { alertsSeenBefore } from './seen-before.ts';
import { planAlert, sendAlert } from './send.ts';
import { handOut, tellAlert } from './tell.ts';

type AlertCalls =
  | 'alert.get'
  | 'alert.plan'
  | 'alert.byRegion'
  | 'alert.seenBefore'
  | 'alert.moveState'
  | 'alert.send'
  | 'alert.mark'
  | 'alert.tell'
  | 'alert.file'
  | 'alert.readFile'
  | 'alert.takeIn'
  | 'alertRelease.handOut';

/** `workspaceId` says of a file where it is from; `numbers`: of the installation that has the workspace open. */
export function alertHandlers(workspaceId: string, numbers: NumbersMemory): Pick<Handlers, AlertCalls> {
  return {
    'alert.get': (reader, { id }) => alertPage(reader, id),
    'alert.moveState': moveAlert,
    'alert.plan': (reader, input) => planAlert(reader, input, numbers),
    'alert.seenBefore': alertsSeenBefore,
    'alert.byRegion': alertsByRegion,
    'alert.send': (writer, input) => sendAlert(writer, input, numbers),
    'alert.file': (reader, { id, sender }) => alertFile(reader, { id, sender, workspace: workspaceId }),
    'alert.readFile': (reader, { text }) => previewAlertFile(reader, text, workspaceId),
    'alert.takeIn': (writer, { text }) => takeInAlert(writer, text, workspaceId),
    'alert.mark': markAlert,
    'alert.tell': tellAlert,
    'alertRelease.handOut': (writer, { id }) => {
      writer.notUndoable();
      handOut(writer, writer.need('alertRelease', id));
      return written(writer, id);
    },
  };
}
