import { expectTypeOf } from 'vitest';
import { clientOf } from './people.js';
import type { Schemas } from '../src/index.js';

// Compiled by `npm run check`, never run.
export async function theContractIsKnown(): Promise<void> {
  const linli = clientOf();
  expectTypeOf(linli.get('/api/v1/me')).resolves.toEqualTypeOf<Schemas['MeView']>();
  expectTypeOf(linli.delete('/api/v1/posts/{postId}', { params: { path: { postId: '' } } })).resolves.toEqualTypeOf<void>();
  for await (const post of linli.list('/api/v1/boards/{boardId}/posts', { params: { path: { boardId: '' } } })) expectTypeOf(post).toEqualTypeOf<Schemas['PostSummary']>();

  // @ts-expect-error no such path
  await linli.get('/api/v1/nothing');
  // @ts-expect-error a parameter is missing
  await linli.get('/api/v1/posts/{postId}');
  // @ts-expect-error a field is missing
  await linli.post('/api/v1/posts/{postId}/comments', { params: { path: { postId: '' } }, body: { body: 'text' } });
  // @ts-expect-error it is no list
  linli.list('/api/v1/me', {});
}
