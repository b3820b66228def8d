import { expect, test } from 'vitest';
import { ofName } from '../../../shared/domain/of-name.ts';

test.each([
  ['fr', 'la République française', 'de la République française'],
  ['fr', "l'Ukraine", "de l'Ukraine"],
  ['fr', 'l’Ukraine', 'de l’Ukraine'],
  ['fr', 'le Royaume de Belgique', 'du Royaume de Belgique'],
  ['fr', 'les États-Unis d’Amérique', 'des États-Unis d’Amérique'],
  ['fr', 'Antigua-et-Barbuda', 'd’Antigua-et-Barbuda'],
  ['fr', 'Saint-Christophe-et-Niévès', 'de Saint-Christophe-et-Niévès'],
  ['es', 'el Reino de España', 'del Reino de España'],
  ['es', 'la República Francesa', 'de la República Francesa'],
  ['es', 'Hungría', 'de Hungría'],
  ['en', 'the French Republic', 'the French Republic'],
  ['ar', 'الجمهورية الفرنسية', 'الجمهورية الفرنسية'],
] as const)('in %s, of %s: %s', (language, name, of) => {
  expect(ofName(name, language)).toBe(of);
});
