import { LANGUAGES } from '../domain/languages.ts';
import {
  choices,
  flag,
  longText,
  managed,
  optional,
  personal,
  ref,
  text,
  withDefault,
  inward,
} from './fields.ts';
import { defineKind } from './kind.ts';

/** One human being, whoever they come for: what they are to a meeting or to a participant stands in records of its own. */
export const person = defineKind({
  fields: {
    /** As it is written on paper. Two people may have one name. */
    name: personal(text()),
    /** What the name is sorted under where that is not how it begins: the family name, mostly. */
    sortName: optional(personal(text())),
    email: optional(personal(text())),
    telephone: optional(personal(text(80))),
    languages: withDefault(choices(LANGUAGES), []),
    /** One of the secretariat's own people. */
    isSecretariat: withDefault(flag(), false),
    notes: inward(optional(personal(longText()))),
    /** Of a record that turned out to be of somebody who has another: that one. Whoever is erased is erased in both. */
    sameAsId: managed(optional(ref('person'))),
  },
  title: 'name',
  alsoCalled: ['email'],
  alongside: true,
  computed: ['iso3', 'meetings'],
  readBy: ['agenda', 'clashes'],
});
