/** One sheet for all badges of a page. */
let sheet: CSSStyleSheet | undefined;

export function styled(root: ShadowRoot): ShadowRoot {
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(CSS);
  root.adoptedStyleSheets = [sheet];
  return root;
}

const css = String.raw;
const CSS = css`
  /* From the page only font, colour, direction and language come in. */
  .badge {
    all: initial;
    display: inline-flex;
    align-items: baseline;
    gap: 0.375em;
    font: inherit;
    line-height: 1.3;
    color: inherit;
    visibility: inherit;
    pointer-events: inherit;
  }
  .small {
    font-size: max(0.875em, 13px);
  }
  .mark {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    align-self: center;
    fill: currentColor;
  }
  .inline {
    white-space: nowrap;
  }
  a {
    cursor: pointer;
  }
  /* The hit area is at least 24 px and takes no room from the row. */
  a.inline {
    padding-block: 5px;
    margin-block: -5px;
  }
  a.inline .small,
  a .place {
    text-decoration: underline 1px color-mix(in srgb, currentColor 55%, transparent);
    text-underline-offset: 0.2em;
  }
  a:hover * {
    text-decoration-thickness: 2px;
  }
  a:focus-visible {
    outline: 3px solid var(--cos-focus, CanvasText);
    outline-offset: 2px;
    box-shadow: 0 0 0 7px var(--cos-focus-halo, Canvas);
  }

  /* The seal is a plaque: two rules, no fill, no shadow. */
  .seal {
    max-inline-size: min(100%, 18em);
    flex-wrap: wrap;
    gap: 0.75em;
    padding: 0.75em 1em;
    border: 3px double;
    border-radius: var(--cos-radius, 0.1875em);
    overflow-wrap: anywhere;
  }
  .seal > .mark {
    font-size: 2.5em;
  }
  .place,
  .seal .small {
    display: block;
  }
  .seal > span {
    flex: 1 8em;
  }
  .place {
    font-weight: 700;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
