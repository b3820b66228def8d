import { AppFailure } from '../../shared/contract/errors.ts';
import { mediaTypeOf, typeOf } from '../../shared/domain/files.ts';
import type { OpenContent } from './contents.ts';
import { headersFor, refused } from './pages.ts';

/** A content under a type of ours; what no page shows is bytes. Where it is damaged the answer breaks off before its end. */
export async function serveContent(hash: string, openContent: OpenContent): Promise<Response> {
  try {
    const { size, head, parts } = await openContent(hash, hash);
    const source = parts();
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done, value } = await source.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await source.return(undefined);
      },
    });
    const headers = { ...headersFor(mediaTypeOf(typeOf(head))), 'Content-Length': String(size) };
    return new Response(body, { headers });
  } catch (error) {
    if (error instanceof AppFailure) return refused(404);
    throw error;
  }
}
