import { contextBridge, ipcRenderer, webUtils } from 'electron';

contextBridge.exposeInMainWorld('reconvene', {
  call: (name: unknown, input: unknown, ticket: unknown): Promise<unknown> =>
    ipcRenderer.invoke('call', name, input, ticket),
  takeDropped: (purpose: unknown, files: readonly File[]): Promise<unknown> =>
    ipcRenderer.invoke(
      'dropped',
      purpose,
      files.map((file) => webUtils.getPathForFile(file)),
    ),
  on(event: unknown, listener: unknown): () => void {
    if (typeof listener !== 'function') throw new TypeError('a listener is a function');
    const receive = (_from: unknown, name: unknown, value: unknown): void => {
      if (name === event) listener(value);
    };
    ipcRenderer.on('event', receive);
    return () => void ipcRenderer.off('event', receive);
  },
});
