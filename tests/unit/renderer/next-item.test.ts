import { describe, expect, it } from 'vitest';
import { placeOfNext } from '../../../renderer/src/features/agenda/next-place.ts';

const lines = [
  { id: '1', parentId: null },
  { id: '2', parentId: null },
  { id: '2a', parentId: '2' },
  { id: '2b', parentId: '2' },
  { id: '3', parentId: null },
];

describe('the next item of an agenda', () => {
  it('is the first one where there is none', () => {
    expect(placeOfNext([], { after: null, depth: 0 })).toEqual({
      parentId: null,
      afterId: null,
      below: null,
    });
  });
  it('stands at the end, or under the last item', () => {
    expect(placeOfNext(lines, { after: null, depth: 0 })).toEqual({
      parentId: null,
      afterId: '3',
      below: '3',
    });
    expect(placeOfNext(lines, { after: null, depth: 1 })).toEqual({
      parentId: '3',
      afterId: null,
      below: '3',
    });
  });
  it('stands after an item and all that is under it', () => {
    expect(placeOfNext(lines, { after: '2', depth: 0 })).toEqual({
      parentId: null,
      afterId: '2',
      below: '2b',
    });
    expect(placeOfNext(lines, { after: '2a', depth: 0 })).toEqual({
      parentId: null,
      afterId: '2',
      below: '2b',
    });
  });
  it('stands after a sub-item, or as the last one under an item', () => {
    expect(placeOfNext(lines, { after: '2a', depth: 1 })).toEqual({
      parentId: '2',
      afterId: '2a',
      below: '2a',
    });
    expect(placeOfNext(lines, { after: '2', depth: 1 })).toEqual({
      parentId: '2',
      afterId: '2b',
      below: '2b',
    });
  });
});
