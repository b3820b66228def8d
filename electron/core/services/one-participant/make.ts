import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { written, type Handler } from '../context.ts';
import { bringOver } from './follow.ts';
import { hangAgain } from './hanging.ts';
import { pairsOf } from './pairs/index.ts';
import { whatIsMissing } from './pairs/own-fields.ts';
import { entriesOf } from './two.ts';
import { refusalsOf } from './refusals.ts';

/**
 * Makes two participants one. The other one stays, as what stands for the one that is kept: what was issued, and what
 * another laptop says of it yet, goes on to lead somewhere.
 */
export const makeOne: Handler<'participant.merge'> = (writer, { keepId, otherId, choices }, task) => {
  const two = { keep: writer.need('participant', keepId), other: writer.need('participant', otherId) };
  const refusals = refusalsOf(writer, two);
  if (refusals.length > 0) invalid(...refusals);
  const found = pairsOf(writer, two);
  const chosen = found.map((one) => ({ ...one, choice: choices[one.key] }));
  // Something has come since they were looked at.
  const unseen = chosen.filter(({ pair, choice }) => choice === undefined || !pair.choices.includes(choice));
  if (unseen.length > 0) {
    invalid(...unseen.map(({ key }) => problem(`choices.${key}`, 'mergeUnseen')));
  }
  // The first change of a deed is what it is called by.
  writer.update('participant', otherId, { sameAsId: keepId });
  const missing = whatIsMissing(two.keep, two.other);
  const [since = null] = [two.keep.enteredOn, two.other.enteredOn].filter((day) => day !== null).toSorted();
  writer.update('participant', keepId, { ...missing, enteredOn: since, sameAsId: null });
  for (const { rule, pair, choice } of chosen) if (choice) rule.settle(writer, two, pair, choice);
  hangAgain(writer, two, entriesOf(writer, two));
  // Another laptop may have deleted it, and did not know what came over.
  writer.revive('participant', keepId);
  bringOver(writer, otherId, keepId, task);
  return written(writer, keepId);
};
