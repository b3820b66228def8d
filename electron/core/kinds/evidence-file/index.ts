import type { CoreKind } from '../kind.ts';

export const evidenceFile: CoreKind<'evidenceFile'> = {
  computed: {
    /** 1, or 0 where the content has not come with the record: a merge from a file that lacks it. */
    isHere: 'EXISTS (SELECT 1 FROM blob WHERE hash = unhex(evidence_file.file))',
  },
};
