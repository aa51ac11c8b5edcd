import { Unreachable } from './problem.js';

export type Fetch = (request: Request) => Promise<Response>;

const withoutBody = new Set([101, 204, 205, 304]);

/**
 * One try over the network, to the last byte: an answer that is cut off in the middle counts as none.
 * @param timeout milliseconds
 * @throws Unreachable unless the caller's own signal ended it
 */
export async function once(fetch: Fetch, request: Request, timeout: number): Promise<Response> {
  const tooLate = new AbortController();
  const timer = setTimeout(() => tooLate.abort(new DOMException('No answer in time.', 'TimeoutError')), timeout);
  try {
    const response = await fetch(new Request(request, { signal: AbortSignal.any([request.signal, tooLate.signal]) }));
    const body = withoutBody.has(response.status) ? null : await response.arrayBuffer();
    return new Response(body, { status: response.status, statusText: response.statusText, headers: response.headers });
  } catch (error) {
    if (request.signal.aborted) throw request.signal.reason;
    throw new Unreachable(error);
  } finally {
    clearTimeout(timer);
  }
}
