import type { Translated } from '../translated.ts';
import type { closing as english } from '../en/closing.ts';

export const closing = {
  question: 'Esta ventana contiene datos sin guardar.',
  detail: 'Al cerrar la ventana se descarta lo escrito en el formulario abierto.',
  stay: 'Seguir editando',
  leave: 'Descartar y cerrar',
} satisfies Translated<typeof english>;
