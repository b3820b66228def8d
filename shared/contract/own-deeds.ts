/** Deeds that the history shows and no call of the contract does: they are done for the file as a whole. */
export const OWN_DEEDS = { repair: 'file.repair', salvage: 'file.salvage', share: 'file.share' } as const;
