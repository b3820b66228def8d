import { fail } from '../../../shared/contract/errors.ts';
import { blobOf, partOf } from '../repositories/blobs.ts';
import type { Handlers } from './context.ts';

export const blobHandlers = {
  'blob.part': (reader, { hash, part }) => {
    const blob = blobOf(reader, hash) ?? fail('FILE_MISSING', { hash });
    const bytes = partOf(reader, blob.n, part) ?? fail('FILE_DAMAGED', { hash });
    return { size: blob.size, parts: blob.parts, bytes };
  },
} satisfies Partial<Handlers>;
