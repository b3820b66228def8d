/// <reference types="vite/client" />
import type { Bridge } from '../../shared/contract/bridge.ts';

declare global {
  interface Window {
    /** Put there by the preload; absent only where the page is opened outside the program. */
    readonly reconvene?: Bridge;
  }
}
