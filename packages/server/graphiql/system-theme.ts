import { useEffect, useState } from 'react';
import { CHOSEN_THEME } from './kept-here.js';

/**
 * The editor asks once whether the system is dark. Handed "system" anew it asks again, and hides its own choice as long as that
 * stands: so it is handed it for a moment, each time the system changes and nobody chose otherwise.
 */
export function useSystemTheme(): 'system' | undefined {
  const [hasChanged, setHasChanged] = useState(false);
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const look = () => setHasChanged(!localStorage.getItem(CHOSEN_THEME));
    dark.addEventListener('change', look);
    return () => dark.removeEventListener('change', look);
  }, []);
  // After the effects of the editor, which are inside.
  useEffect(() => {
    if (hasChanged) setHasChanged(false);
  }, [hasChanged]);
  return hasChanged ? 'system' : undefined;
}
