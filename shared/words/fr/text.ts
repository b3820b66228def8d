import type { Translated } from '../translated.ts';
import type { text as english } from '../en/text.ts';

export const text = {
  title: 'Texte',
  changes: 'Modifications',
  language: 'Langue du texte',
  paragraphText: 'Texte du paragraphe {label}',
  paragraphLabel: 'Numéro du paragraphe {label}',
  add: 'Ajouter un paragraphe',
  renumber: 'Renuméroter',
  renumbered: 'Les paragraphes ont été renumérotés.',
  stands:
    'Des participants se sont prononcés sur ce texte ou il a été soumis à signature : il demeure tel quel. Pour le modifier, établissez une nouvelle version.',
  missing: 'N’existe pas encore dans cette langue.',
  meanwhile: 'Entre-temps, une autre personne a écrit ici :',
  putMine: 'Mettre le mien à sa place',
  newVersion: 'Nouvelle version à partir de celle-ci…',
  newVersionBody: 'Elle reprend les paragraphes de {label}, dont chacun garde la trace de son origine.',
  copied: 'Version ajoutée avec ses paragraphes.',
  comparedWith: 'Par rapport à',
  nothingBefore: 'Il n’y a pas d’autre version à comparer.',
  same: 'Rien n’a changé de l’une à l’autre.',
  counts:
    '{added, plural, one {# ajouté} other {# ajoutés}} · {deleted, plural, one {# supprimé} other {# supprimés}} · {changed, plural, one {# modifié} other {# modifiés}} · {moved, plural, one {# déplacé} other {# déplacés}} · {carried, plural, one {# repris} other {# repris}}',
  marks: {
    added: 'Ajouté',
    deleted: 'Supprimé',
    changed: 'Modifié',
    moved: 'Déplacé',
    relabelled: 'Ancien {label}',
    carried: 'Repris tel quel',
  },
  qualified: '{name} : {qualification}',
  qualifiedEarlier: '{name} : {qualification} portant sur {label} ({version})',
  showInText: 'Montrer dans le texte',
  paste: 'Coller un texte…',
  pasteTitle: 'Coller un texte',
  pasteHere: 'Le texte',
  pasteNote:
    'À coller ici. Les paragraphes, leurs numéros (PP1, OP3 bis, 4., (a)) et leur ordre en sont tirés.',
  pasteUnderstood:
    '{count, plural, =0 {Rien n’a encore été compris.} one {Un paragraphe} other {# paragraphes}}',
  pasteNumbered: '{count, plural, =0 {aucun numéroté} one {dont un numéroté} other {dont # numérotés}}',
  pasteAdd: '{count, plural, one {Ajouter un paragraphe} other {Ajouter # paragraphes}}',
  pasted: '{count, plural, one {Un paragraphe ajouté.} other {# paragraphes ajoutés.}}',
  leaveOut: 'Écarter {label}',
  beside: 'En regard',
  besideNone: 'Aucune autre langue',
  besideLabel: '{label} : {language}',
} satisfies Translated<typeof english>;
