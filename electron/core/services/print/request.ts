import type { PrintRequest } from '../../../../shared/contract/shapes.ts';

export type RequestFor<D extends PrintRequest['document']> = Extract<PrintRequest, { document: D }>;
