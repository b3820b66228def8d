export const palette = {
  none: 'Nothing is called “{text}”, and no command does that.',
  /** Other words by which somebody looks for a command. */
  also: {
    backup: 'backup save secure archive',
    restore: 'backup recover go back earlier version',
    jobs: 'job jobs task progress background',
    check: 'check verify integrity damage test',
    share: 'send partners external',
    saveCopy: 'export duplicate backup',
    quit: 'exit leave end',
    reindex: 'search index rebuild',
    open: 'file load',
    window: 'second screen',
    undo: 'take back revert history',
    redo: 'again repeat',
    preferences: 'settings options language backups name home zone',
    help: 'manual keys shortcuts print history erase',
    print: 'print paper PDF printer',
    erase: 'delete forget privacy remove personal data',
    history: 'changes log who changed',
    persons: 'people erase contact',
  },
} as const;
