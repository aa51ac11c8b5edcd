import type { Answer, Ask, Manner, PathsOf, Requests } from './requests.js';

/** The paths that answer page by page. */
export type ListPaths = { [P in PathsOf<'get'>]: Answer<'get', P> extends { items: unknown[] } ? P : never }[PathsOf<'get'>];

export type ItemOf<P extends ListPaths> = Answer<'get', P> extends { items: (infer Item)[] } ? Item : never;

export type AskForList<P extends ListPaths> = NonNullable<Ask<'get', P>> & Manner & { /** 1–100 */ pageSize?: number };

interface Page {
  items: unknown[];
  next: string | null;
}

/** Every item of a list, in its order. The next page is read when its first item is wanted; stop whenever there is enough. */
export async function* list<P extends ListPaths>(requests: Requests, path: P, ask: AskForList<P>): AsyncGenerator<ItemOf<P>, void, undefined> {
  const { pageSize, params, ...rest } = ask as { pageSize?: number; params?: { query?: object } };
  const read = requests.get as unknown as (path: P, ask: object) => Promise<Page>;
  let cursor: string | null = null;
  do {
    const query = { ...params?.query, ...(pageSize && { limit: pageSize }), ...(cursor && { cursor }) };
    const page: Page = await read(path, { ...rest, params: { ...params, query } });
    yield* page.items as ItemOf<P>[];
    cursor = page.next;
  } while (cursor);
}
