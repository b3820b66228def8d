import { inUnit, ref, text } from './fields.ts';
import { defineKind } from './kind.ts';

/** A clash somebody has looked at and accepted; it stays quiet while its fingerprint is the same. */
export const clashAcceptance = defineKind({
  fields: {
    reconveningId: ref('reconvening'),
    clashKey: text(300),
    fingerprint: inUnit('acceptance', text(300)),
    reason: inUnit('acceptance', text()),
  },
  title: 'reason',
  within: ['reconveningId'],
  serviceMade: true,
  unsearched: true,
  readBy: ['clashes'],
});
