import type { Translated } from '../translated.ts';
import type { palette as english } from '../en/palette.ts';

export const palette = {
  none: 'Aucune fiche ni aucune commande ne correspond à « {text} ».',
  also: {
    tour: 'visite guidée prise en main débuter premiers pas',
    changes: 'modifications journal historique qui hier annuler',
    backup: 'sauvegarde copie de sécurité archiver',
    restore: 'sauvegarde restaurer revenir version antérieure',
    jobs: 'tâches opérations en cours progression',
    check: 'vérifier contrôle intégrité dommage',
    share: 'envoyer partenaires externe partager',
    saveCopy: 'exporter dupliquer sauvegarde',
    quit: 'fermer terminer sortir',
    reindex: 'recherche index reconstruire',
    open: 'fichier charger',
    window: 'deuxième écran',
    undo: 'revenir en arrière historique',
    redo: 'de nouveau répéter',
    preferences: 'réglages options langue sauvegardes nom fuseau',
    help: 'manuel touches raccourcis imprimer historique effacer',
    print: 'imprimer papier PDF imprimante',
    erase: 'supprimer oublier vie privée données personnelles',
    history: 'modifications journal qui a changé',
    persons: 'gens effacer contact',
  },
} satisfies Translated<typeof english>;
