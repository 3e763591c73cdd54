import { startTransition, useEffect, useRef, useState, type ChangeEvent, type FormEvent, type MouseEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { PATIENCE_MS } from '../lib/patience.js';
import { hrefOf, readWish, together, type SearchWish } from './search-wish.js';

/**
 * With scripts: links and forms that lead to the results change them in place. What was there stays until the answer has
 * come, and where none comes; a tick in a filter acts at once and keeps its focus; turning pages moves focus to the heading.
 * `ask`: has the page's answer fetched, and rejects where none came, or it was asked to stop. What is drawn later finds it in
 * the cache.
 */
export function useSearchNavigation(ask: (wish: SearchWish, signal: AbortSignal) => Promise<unknown>) {
  const navigate = useNavigate();
  const location = useLocation();
  const [target, setTarget] = useState<string | null>(null);
  const [isLost, setLost] = useState(false);
  /** Questions are counted: of what was asked for since, only the last is shown. */
  const asked = useRef(0);
  const answered = useRef(0);
  const asking = useRef<AbortController | null>(null);
  /** The address that an answer led to, until it is there. */
  const ledTo = useRef<string | null>(null);
  const toHeading = useRef(false);
  const isNew = useRef(true);
  const here = location.pathname + location.search;
  const was = useRef(here);
  const isPending = target !== null && target !== here;

  const go = (href: string, heading: boolean) => {
    const mine = ++asked.current;
    const settle = (then: () => void) => () => {
      if (mine !== asked.current) return;
      answered.current = mine;
      then();
    };
    setTarget(href);
    setLost(false);
    // What is pressed once more is asked anew: what hangs would hold it up for as long as it hangs.
    asking.current?.abort();
    const question = new AbortController();
    asking.current = question;
    const late = setTimeout(() => question.abort(), PATIENCE_MS);
    const answer = ask(readWish(new URL(href, window.location.href).searchParams), question.signal);
    answer
      .finally(() => clearTimeout(late))
      .then(
        settle(() => {
          toHeading.current = heading;
          ledTo.current = href;
          startTransition(() => {
            // As a browser does: the same once more is no step that Back has to take.
            void navigate(href, { replace: href === was.current });
          });
        }),
        settle(() => {
          setTarget(null);
          setLost(true);
        }),
      );
  };

  useEffect(() => {
    // Led here by Back, nobody waits for what was asked before. Led here by an answer, they may have ticked more meanwhile.
    // A part of the same page, as the skip link leads to one, ends nothing.
    const moved = was.current !== here;
    was.current = here;
    if (moved && ledTo.current !== here) {
      answered.current = ++asked.current;
      asking.current?.abort();
    }
    if (moved) ledTo.current = null;
    if (answered.current !== asked.current) return;
    setTarget(null);
    setLost(false);
    const touched = isNew.current ? findTouchedForm() : null;
    isNew.current = false;
    if (touched) return submit(touched, false);
    syncFilterForm(new URLSearchParams(location.search));
    if (!toHeading.current) return;
    toHeading.current = false;
    scrollTo(0, 0);
    document.getElementById('results')?.focus({ preventScroll: true });
  }, [location]);

  const submit = (form: HTMLFormElement, heading: boolean) => {
    const fields = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string');
    const said = readWish(new URLSearchParams(fields));
    const saidIn = 'filters' in form.dataset ? 'FILTERS' : 'FIELDS';
    const underWay = isPending ? readWish(new URL(target, window.location.href).searchParams) : null;
    go(hrefOf(underWay ? together(underWay, said, saidIn) : said), heading);
  };

  return {
    isPending,
    /** Nothing came back for what was asked last. */
    isLost,
    handlers: {
      onClick: (event: MouseEvent) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        if (!link || event.defaultPrevented || event.button !== 0 || hasModifier(event)) return;
        if (link.origin !== window.location.origin || link.pathname !== '/search' || link.hash) return;
        event.preventDefault();
        go(link.pathname + link.search, true);
      },
      onSubmit: (event: FormEvent) => {
        if (!(event.target instanceof HTMLFormElement)) return;
        event.preventDefault();
        submit(event.target, true);
      },
      onChange: (event: ChangeEvent) => {
        const control = event.target;
        const form = control.closest('form[data-filters]');
        if (form instanceof HTMLFormElement) submit(form, false);
      },
    },
  };
}

function hasModifier(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

/** Somebody quick ticks before the scripts are there: what they meant is done as soon as they are. */
function findTouchedForm(): HTMLFormElement | null {
  const ticks = document.querySelectorAll<HTMLInputElement>('[data-filters] :is([type=checkbox], [type=radio])');
  return [...ticks].find((tick) => tick.checked !== tick.defaultChecked)?.form ?? null;
}

/** The controls keep their own state; after Back, or a link that took a filter away, they say again what the address says. */
function syncFilterForm(parameters: URLSearchParams): void {
  const wish = readWish(parameters);
  for (const control of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-filters] [name]')) {
    if (control instanceof HTMLSelectElement) {
      const values: Record<string, string> = {
        miles: String(wish.miles),
        video: wish.video ? '' : 'no',
        from: wish.from,
      };
      control.value = values[control.name] ?? '';
    } else if (control.type === 'checkbox' || control.type === 'radio') {
      const chosen = wish.chosen[control.name] ?? [];
      control.checked = control.value === '' ? chosen.length === 0 : chosen.includes(control.value);
    }
  }
}
