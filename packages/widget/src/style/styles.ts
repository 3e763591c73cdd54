import { css, unsafeCSS, type CSSResultGroup } from 'lit';
import { tokens } from './tokens.js';

/** A sheet that is made by script: no policy on inline styles has anything against it. Nothing in it moves. */
export const styles: CSSResultGroup = [
  unsafeCSS(tokens),
  css`
    :host {
      display: block;
      container-type: inline-size;
      /* Where a page gives it no width (a row, a float), it would have none: a container takes none from what is in it. */
      contain-intrinsic-inline-size: max(26rem, 416px);
      min-inline-size: 0;
      /* By which its own width is measured. */
      font-size: var(--size);
    }

    :host([hidden]) {
      display: none;
    }

    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }

    p,
    ul,
    ol,
    dl,
    dd {
      margin: 0;
    }

    [role='list'] {
      padding: 0;
      list-style: none;
    }

    /*
     * What a page says of all its elements is said of the host too, and stands before what is said of it here. In here it
     * is handed down at most: of it the family is taken, and how far letters stand apart.
     */
    .frame {
      display: grid;
      gap: var(--gap);
      padding: var(--gap);
      border: 1px solid var(--line);
      border-radius: calc(2 * var(--radius));
      background: var(--paper);
      color: var(--ink);
      -webkit-text-fill-color: currentcolor;
      -webkit-text-stroke: 0;
      font: 400 1em/1.5 serif;
      font-family: var(--font);
      font-size: var(--size);
      text-align: start;
      text-align-last: auto;
      text-emphasis: none;
      text-indent: 0;
      text-shadow: none;
      text-transform: none;
      white-space: normal;
      word-break: normal;
      hyphens: manual;
      overflow-wrap: anywhere;
    }

    .frame > *,
    .stack > * {
      min-inline-size: 0;
    }

    .stack {
      display: grid;
      gap: calc(var(--gap) * 0.75);
    }

    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: calc(var(--gap) / 2);
    }

    .heading {
      font-family: var(--heading-font);
      font-size: 1.25em;
      font-weight: 600;
      line-height: 1.25;
    }

    .name {
      font-family: var(--heading-font);
      font-size: 1.1em;
      font-weight: 600;
      line-height: 1.3;
    }

    .muted,
    dt {
      color: var(--muted);
    }

    .status {
      font-weight: 600;
    }

    /* Out of the rows, and still there: what is not there yet when words come is not read out. */
    .status:empty {
      position: absolute;
    }

    a,
    .frame ::slotted(a) {
      color: var(--link);
      text-underline-offset: 0.17em;
    }

    label {
      display: block;
      margin-block-end: 4px;
      font-weight: 600;
    }

    input,
    select,
    button,
    .button {
      min-block-size: 48px;
      padding: 8px 14px;
      border: 2px solid var(--edge);
      border-radius: var(--radius);
      background: var(--raised);
      color: var(--ink);
      font: inherit;
      /* Smaller, and a phone enlarges the page when the field is touched. */
      font-size: max(16px, 1em);
      line-height: 1.25;
    }

    input,
    select {
      flex: 1 1 12em;
      min-inline-size: 0;
      max-inline-size: 100%;
    }

    select {
      inline-size: 100%;
    }

    button,
    .button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      justify-self: start;
      border-color: transparent;
      background: var(--action);
      color: var(--on-action);
      font-weight: 600;
      text-decoration: none;
      cursor: pointer;
    }

    button:hover,
    .button:hover {
      text-decoration: underline;
    }

    .button--second,
    .button--quiet {
      background: transparent;
      color: var(--action);
    }

    .button--second {
      border-color: var(--action);
    }

    .button--quiet {
      padding-inline: 8px;
      color: var(--link);
      font-weight: 400;
      text-decoration: underline;
    }

    .button--help {
      background: var(--help);
      color: var(--help-ground);
    }

    button[aria-disabled='true'] {
      border-color: var(--line);
      color: var(--muted);
      cursor: default;
      text-decoration: none;
    }

    :focus-visible {
      outline: 3px solid var(--focus);
      outline-offset: 2px;
    }

    [aria-invalid='true'] {
      border-color: var(--help);
    }

    .wrong {
      margin-block-end: 4px;
      color: var(--help);
      font-weight: 600;
    }

    .card,
    .notice,
    .help {
      display: grid;
      gap: calc(var(--gap) / 2);
      padding: var(--gap);
      border: 1px solid var(--line);
      border-radius: calc(2 * var(--radius));
      background: var(--raised);
    }

    .help {
      border: 2px solid var(--help);
      background: var(--help-ground);
      color: var(--ink);
    }

    .mark {
      color: var(--caution);
      font-weight: 600;
    }

    .facts {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 8px var(--gap);
    }

    @container (min-width: 26em) {
      .facts {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }

    @container (min-width: 42em) {
      .facts {
        grid-auto-columns: minmax(0, 1fr);
        grid-auto-flow: column;
        grid-template-columns: none;
      }
    }

    dd,
    time {
      font-variant-numeric: tabular-nums;
    }

    .licence {
      color: var(--muted);
    }

    .licence[data-kind='CHECKED'] {
      color: var(--checked);
    }

    .licence[data-kind='CAUTION'] {
      color: var(--caution);
    }

    details.card {
      display: block;
    }

    summary {
      min-block-size: 24px;
      font-weight: 600;
      cursor: pointer;
    }

    summary .muted {
      font-weight: 400;
    }

    .times {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 12.5em), 1fr));
      gap: 8px;
      padding-block-start: 12px;
    }

    .time {
      display: block;
      min-block-size: 48px;
      padding: 10px 12px;
      border: 2px solid var(--edge);
      border-radius: var(--radius);
      background: var(--paper);
      color: var(--link);
    }

    .time .muted {
      display: inline-block;
      font-size: 0.9em;
    }

    .foot {
      padding-block-start: calc(var(--gap) / 2);
      border-block-start: 1px solid var(--line);
      color: var(--muted);
    }

    @container (max-width: 30em) {
      form button,
      .help .button {
        inline-size: 100%;
      }
    }

    @media (forced-colors: active) {
      button,
      .button {
        border-color: ButtonText;
      }

      button[aria-disabled='true'] {
        border-color: GrayText;
        color: GrayText;
      }

      :focus-visible {
        outline-color: Highlight;
      }
    }

    @media print {
      form,
      button {
        display: none;
      }
    }
  `,
];
