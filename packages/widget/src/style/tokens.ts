/** What a page may set as --clearing-NAME; else in the light and in the dark. The house's own colours. */
const colours = {
  ink: ['#22302f', '#efe9de'],
  muted: ['#56635f', '#b3bcb4'],
  paper: ['#fbf7f0', '#14201f'],
  raised: ['#ffffff', '#1c2b2a'],
  edge: ['#7e877f', '#869791'],
  line: ['#ddd3c3', '#33443f'],
  action: ['#1f5f5b', '#8fd0c4'],
  'on-action': ['#ffffff', '#0f2422'],
  link: ['#1b5a78', '#9ccbe8'],
  focus: ['#22302f', '#ffc94a'],
  help: ['#8e2f22', '#ffb4a3'],
  'help-ground': ['#fff1ec', '#3a1e19'],
  caution: ['#7a4b00', '#f2c777'],
  checked: ['#2f6238', '#a5d6a2'],
} as const;

const sizes = {
  ...{ font: 'inherit', 'heading-font': 'inherit' },
  // Many pages make their root ten pixels large, to count in tens, and their words large again below it.
  size: 'max(1rem, 16px)',
  ...{ radius: '6px', gap: '16px' },
} as const;

type Entries = readonly (readonly [string, string])[];
const declare = (values: Entries) =>
  values.map(([name, value]) => `--${name}: var(--clearing-${name}, ${value});`).join(' ');
const entries = Object.entries(colours);

/**
 * The dark ones where the page around says that it can be dark (`color-scheme: light dark`) and its reader wishes so: on a
 * page that is always light, they stay light. A browser that cannot tell has the light ones.
 */
export const tokens = `:host { ${declare(Object.entries(sizes))} ${declare(entries.map(([name, [light]]) => [name, light]))} }
@supports (color: light-dark(red, red)) {
  :host { ${declare(entries.map(([name, [light, dark]]) => [name, `light-dark(${light}, ${dark})`]))} }
}`;
