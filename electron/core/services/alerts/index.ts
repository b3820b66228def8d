import type { NumbersMemory } from '../../own-numbers.ts';
import { written, type Handlers } from '../context.ts';
import { markAlert, moveAlert } from './moves.ts';
import { alertPage } from './page.ts';
import { alertsSeenBefore } from './seen-before.ts';
import { planAlert, sendAlert } from './send.ts';
import { handOut, tellAlert } from './tell.ts';

type AlertCalls =
  | 'alert.get'
  | 'alert.plan'
  | 'alert.seenBefore'
  | 'alert.moveState'
  | 'alert.send'
  | 'alert.mark'
  | 'alert.tell'
  | 'alertRelease.handOut';

/** `numbers`: of the installation that has the workspace open. */
export function alertHandlers(numbers: NumbersMemory): Pick<Handlers, AlertCalls> {
  return {
    'alert.get': (reader, { id }) => alertPage(reader, id),
    'alert.moveState': moveAlert,
    'alert.plan': (reader, input) => planAlert(reader, input, numbers),
    'alert.seenBefore': alertsSeenBefore,
    'alert.send': (writer, input) => sendAlert(writer, input, numbers),
    'alert.mark': markAlert,
    'alert.tell': tellAlert,
    'alertRelease.handOut': (writer, { id }) => {
      writer.notUndoable();
      handOut(writer, writer.need('alertRelease', id));
      return written(writer, id);
    },
  };
}
