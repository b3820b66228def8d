import { useLayoutEffect } from 'react';

/** The PDF's own title. */
export function useTitle(title: string): void {
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
}
