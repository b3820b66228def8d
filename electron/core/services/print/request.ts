import type { PrintRequest } from '../../../../shared/contract/shapes/print-requests.ts';

export type RequestFor<D extends PrintRequest['document']> = Extract<PrintRequest, { document: D }>;
