/**
 * Sections that say the same in several ways, one of them at a time. Without scripts they stand below each other, each under
 * its heading; here the headings become tabs, by the pattern of the ARIA practices: arrows go from one to the next.
 */
export function turnIntoTabs(): void {
  for (const group of document.querySelectorAll<HTMLElement>('[data-tabs]')) turn(group);
}

function turn(group: HTMLElement): void {
  const panels = [...group.querySelectorAll<HTMLElement>(':scope > section')];
  const list = document.createElement('div');
  list.className = 'tabs';
  list.role = 'tablist';
  list.ariaLabel = group.dataset['tabs'] ?? '';
  const tabs = panels.map((panel) => {
    const heading = panel.querySelector<HTMLElement>('h3');
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.className = 'tabs__tab';
    tab.role = 'tab';
    tab.textContent = heading?.textContent ?? '';
    tab.id = `${heading?.id}-tab`;
    panel.id = `${heading?.id}-panel`;
    panel.role = 'tabpanel';
    panel.setAttribute('aria-labelledby', tab.id);
    tab.setAttribute('aria-controls', panel.id);
    if (heading) heading.hidden = true;
    return tab;
  });
  const choose = (chosen: number) => {
    for (const [index, tab] of tabs.entries()) {
      tab.ariaSelected = String(index === chosen);
      tab.tabIndex = index === chosen ? 0 : -1;
      panels[index]!.hidden = index !== chosen;
    }
  };
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => choose(index));
    tab.addEventListener('keydown', ({ key }) => {
      const last = tabs.length - 1;
      const to = {
        ArrowRight: index === last ? 0 : index + 1,
        ArrowLeft: index === 0 ? last : index - 1,
        Home: 0,
        End: last,
      }[key];
      if (to === undefined) return;
      choose(to);
      tabs[to]!.focus();
    });
  }
  list.append(...tabs);
  group.prepend(list);
  choose(0);
}
