import type { Translated } from '../translated.ts';
import type { closing as english } from '../en/closing.ts';

export const closing = {
  question: 'Esta ventana contiene datos sin guardar.',
  detail: 'Al cerrar la ventana se descarta lo escrito en el formulario abierto.',
  stay: 'Seguir editando',
  leave: 'Descartar y cerrar',
  /** Before the last window closes over what is still being done. */
  overJob: {
    question: 'Todavía hay una operación en curso.',
    detail: 'Se muestra en la barra de estado. Si se detiene ahora, no se conserva nada de ella.',
    stay: 'Dejar que termine',
    leave: 'Detenerla y cerrar',
  },
} satisfies Translated<typeof english>;
