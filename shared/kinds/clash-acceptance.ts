import { inUnit, text } from './fields.ts';
import { defineKind } from './kind.ts';

/** A clash somebody has looked at and accepted, in whatever reconvenings; quiet while its fingerprint is the same. */
export const clashAcceptance = defineKind({
  fields: {
    clashKey: text(300),
    fingerprint: inUnit('acceptance', text(300)),
    reason: inUnit('acceptance', text()),
  },
  title: 'reason',
  lookedUpBy: ['clashKey'],
  inward: true,
  serviceMade: true,
  unsearched: true,
  readBy: ['clashes'],
});
