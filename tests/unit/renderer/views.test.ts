import { describe, expect, test } from 'vitest';
import { INTERFACE_LANGUAGES, screenWords } from '../../../renderer/src/i18n/screens.ts';
import { partsOf, viewOf } from '../../../renderer/src/kinds/index.ts';
import { KINDS, fieldsOf, moduleOf } from '../../../shared/contract/kinds.ts';
import { messagesOf } from '../../support/words.ts';

describe('the view of a kind', () => {
  test.each(KINDS)('marks words that its lists have: %s', (kind) => {
    for (const [field, marks] of Object.entries(viewOf(kind).marks ?? {})) {
      for (const word of Object.keys(marks ?? {})) expect(fieldsOf(kind)[field]?.choices).toContain(word);
    }
  });

  test.each(KINDS)('is narrowed by closed lists alone: %s', (kind) => {
    for (const name of viewOf(kind).filters ?? []) expect(fieldsOf(kind)[name]?.choices, name).toBeDefined();
  });

  test('lists what points to a record on its page, in the order of the kinds', () => {
    expect(partsOf('document').map(({ kind }) => kind)).toEqual([
      'countingRule',
      'documentMove',
      'documentVersion',
      'endorsementStep',
      'evidenceFile',
      'commitment',
      'suggestion',
      'signOffSheet',
      'publication',
    ]);
    expect(partsOf('room')).toEqual([{ kind: 'session', field: 'roomId' }]);
  });
});

describe.each(INTERFACE_LANGUAGES)('in %s', async (language) => {
  const own = messagesOf(await screenWords(language));

  test.each(KINDS)('every column has a head: %s', (kind) => {
    const names = viewOf(kind).columns.map(({ id }) => id);
    expect(names.filter((name) => !own.has(`fields.${kind}.${name}`))).toEqual([]);
    // What is computed may be there without being a column.
    const { computed = [] } = moduleOf(kind);
    expect(names.filter((name) => !(name in fieldsOf(kind) || computed.includes(name)))).toEqual([]);
  });
});
