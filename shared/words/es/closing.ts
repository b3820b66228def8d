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
  /** Before another workspace takes the place of the one that it was typed into. */
  overOther: {
    question: 'Esta ventana contiene datos sin guardar.',
    detail: 'Al salir de este espacio de trabajo se descarta lo escrito en el formulario abierto.',
    stay: 'Seguir escribiendo',
    leave: 'Descartar y salir',
  },
  /** When the process that draws a window has ended. */
  crashed: {
    question: 'La página de esta ventana terminó de forma inesperada.',
    detail: 'Todo lo guardado está a salvo. Lo escrito y no guardado se ha perdido.',
    stay: 'Cerrar la ventana',
    leave: 'Cargarla de nuevo',
  },
  /** When the page of a window has not answered for long. */
  hung: {
    question: 'La página de esta ventana no responde.',
    detail: 'Todo lo guardado está a salvo. Si se carga de nuevo, se pierde lo escrito y no guardado.',
    stay: 'Esperar',
    leave: 'Cargarla de nuevo',
  },
  overFile: {
    question: 'Ya existe un archivo con este nombre.',
    stay: 'Elegir otro nombre',
    leave: 'Sustituirlo',
  },
  overPublicCopy: {
    question: 'Esta copia pública se ha modificado desde que se escribió.',
    stay: 'Conservarla',
    leave: 'Sustituirla',
  },
  overOldCopy: {
    question: 'En esta carpeta ya hay una copia pública. La nueva la sustituiría.',
    stay: 'Conservarla',
    leave: 'Sustituirla',
  },
  notSaved: 'No se pudo guardar el archivo.',
} satisfies Translated<typeof english>;
