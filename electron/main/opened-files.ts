import { app } from 'electron';
import { workspaceIn } from './command-line.ts';

/** Workspaces that a person opens from outside the program: by a double click, or by naming one on the command line. */
export interface OpenedFiles {
  /** Hands over each from now on, and first the one that was asked for before. */
  deliverTo(open: (path: string) => void): void;
}

/** To be called before the program is ready: macOS tells of a file as early as that. */
export function watchOpenedFiles(): OpenedFiles {
  let early = workspaceIn(process.argv.slice(1), process.cwd());
  let open = (path: string): void => {
    early = path;
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  app.on('second-instance', (_event, argv, folder) => {
    const path = workspaceIn(argv.slice(1), folder);
    if (path !== null) open(path);
  });
  return {
    deliverTo(to) {
      open = to;
      if (early !== null) to(early);
    },
  };
}
