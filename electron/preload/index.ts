import { contextBridge, ipcRenderer, webUtils } from 'electron';

/**
 * Where the files lie that a person has dropped: of true files alone, in an array of ours, since what a page hands over may
 * say anything of itself. One that a page has made lies nowhere: ''.
 */
function pathsOf(files: unknown): string[] {
  if (!Array.isArray(files)) throw new TypeError('files are an array');
  return Array.from({ length: files.length }, (_nothing, at) => webUtils.getPathForFile(files[at]));
}

contextBridge.exposeInMainWorld('reconvene', {
  call: (name: unknown, input: unknown, ticket: unknown): Promise<unknown> =>
    ipcRenderer.invoke('call', name, input, ticket),
  takeDropped: (purpose: unknown, files: unknown): Promise<unknown> =>
    ipcRenderer.invoke('dropped', purpose, pathsOf(files)),
  on(event: unknown, listener: unknown): () => void {
    if (typeof listener !== 'function') throw new TypeError('a listener is a function');
    const receive = (_from: unknown, name: unknown, value: unknown): void => {
      if (name === event) listener(value);
    };
    ipcRenderer.on('event', receive);
    return () => void ipcRenderer.off('event', receive);
  },
});
