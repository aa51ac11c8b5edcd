import { expect, it } from 'vitest';
import { newId } from '../src/index.js';

it('makes ids of version 7 that differ and grow', () => {
  const ids = Array.from({ length: 20_000 }, newId);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$/);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
});

it('begins an id with the time', () => {
  expect(Math.abs(parseInt(newId().slice(0, 12), 16) - Date.now())).toBeLessThan(10_000);
});
