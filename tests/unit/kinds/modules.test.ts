import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KINDS, fieldsOf, moduleOf } from '../../../shared/contract/kinds.ts';

const root = join(import.meta.dirname, '../../..');
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('the modules of the kinds', () => {
  test('are each in the list', () => {
    const machinery = ['fields.ts', 'kind.ts', 'list-look.ts', 'index.ts'];
    const files = readdirSync(join(root, 'shared/kinds')).filter((file) => !machinery.includes(file));
    expect(files.toSorted()).toEqual(KINDS.map((kind) => `${kebab(kind)}.ts`).toSorted());
  });

  test.each(KINDS)('have one in each layer: %s', (kind) => {
    const name = kebab(kind);
    const files = [
      `shared/kinds/${name}.ts`,
      `electron/core/kinds/${name}/index.ts`,
      `renderer/src/kinds/${name}.tsx`,
    ];
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  test.each(KINDS)('point to kinds that there are: %s', (kind) => {
    for (const { type, refers } of Object.values(fieldsOf(kind))) {
      if (type === 'ref' || type === 'refs') expect(KINDS).toContain(refers);
    }
  });

  test.each(KINDS)('lie within what they refer to: %s', (kind) => {
    const { within = [], context } = moduleOf(kind);
    for (const name of [...within, ...(context === undefined ? [] : [context])]) {
      expect(fieldsOf(kind)[name]?.type, name).toBe('ref');
    }
  });

  test.each(KINDS)('keep what they need one of: %s', (kind) => {
    const { needsOneOf = [], fixed = [], appendOnly = false } = moduleOf(kind);
    for (const name of needsOneOf) {
      expect(fieldsOf(kind)[name], name).toMatchObject({ type: 'ref', optional: true });
      expect(appendOnly || fixed.includes(name), name).toBe(true);
    }
  });

  test.each(KINDS)('do not compute what is a field already: %s', (kind) => {
    const { computed = [] } = moduleOf(kind);
    expect(computed.filter((name) => name in fieldsOf(kind))).toEqual([]);
  });
});
