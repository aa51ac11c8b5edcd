import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { Linli, newId } from '../src/index.js';
import { clientOf, homeOf, resident, signIn } from './people.js';

let linli: Linli;
let communityId: string;
let image: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  linli = await signIn(clientOf(), resident('tangwan', 3));
  ({ communityId } = await homeOf(linli));
  image = new Uint8Array(await readFile(new URL('../../../seeds/photos/leak.jpg', import.meta.url)));
});

describe('a photo', () => {
  it.each([
    ['bytes', () => image],
    ['a file', () => new Blob([image], { type: 'image/jpeg' })],
  ])('is sent as %s and read by who may see it', async (_, make) => {
    const sent = await linli.sendPhoto(communityId, make());
    expect(sent.kind).toBe('jpeg');
    const read = await linli.readPhoto(sent.id);
    expect(read.type).toBe('image/jpeg');
    expect(read.size).toBe(sent.bytes);
  });

  it('is kept once when it is sent twice with the same id', async () => {
    const id = newId();
    const [first, second] = [await linli.sendPhoto(communityId, image, { id }), await linli.sendPhoto(communityId, image, { id })];
    expect(second).toEqual(first);
  });

  it('must be one', async () => {
    await expect(linli.sendPhoto(communityId, new Blob(['MZ this is a program']))).rejects.toMatchObject({ type: '/problems/not-a-photo' });
  });
});
