import {css} from 'lit';

/**
 * The whole public surface for a host site's colours and spacing. A host may set
 * any `--cos-*` on `:root`, on a wrapper or on the element; it inherits in, and
 * none has to be set. Inside, only the private `--_*` are used.
 *
 * Text, links, marks and rules on the host's ground are the host's own colour
 * (`currentColor`), never dimmed. Where a surface is painted, its text is too.
 */
export const tokens = css`
  :host {
    /* Old browsers get the light pairs: each is legible by itself anywhere. */
    --_accent: var(--cos-accent, #134a56);
    --_on-accent: var(--cos-on-accent, #fff);
    --_field: var(--cos-field, #fff);
    --_on-field: var(--cos-on-field, #1b1f20);
    --_focus: var(--cos-focus, #1b1f20);
    --_halo: var(--cos-focus-halo, #fff);

    --_link: var(--cos-link, currentColor);
    --_edge: color-mix(in srgb, var(--_on-field) 64%, var(--_field));
    --_hair: color-mix(in srgb, currentColor 24%, transparent);
    --_hair-field: color-mix(in srgb, var(--_on-field) 16%, var(--_field));

    --_radius: var(--cos-radius, 0.1875em);
    --_heading: var(--cos-heading-font, inherit);
    --_measure: var(--cos-measure, 36em);

    /* Spacing: one unit, six steps. em, so it follows the text beside it. */
    --_s1: calc(var(--cos-space, 1em) * 0.25);
    --_s2: calc(var(--cos-space, 1em) * 0.5);
    --_s3: calc(var(--cos-space, 1em) * 0.75);
    --_s4: var(--cos-space, 1em);
    --_s5: calc(var(--cos-space, 1em) * 1.5);
    --_s6: calc(var(--cos-space, 1em) * 2.5);

    /* Type, relative to the host's own text. */
    --_small: max(0.875em, 13px);
    --_says: 1.1875em;
    --_title: 1.375em;
    --_display: 1.75em;

    /* Targets: what a finger needs, and the least any link may have. */
    --_target: max(2.75em, 44px);
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--cos-accent, light-dark(#134a56, #a5d3dc));
      --_on-accent: var(--cos-on-accent, light-dark(#fff, #08272e));
      --_field: var(--cos-field, light-dark(#fff, #16191a));
      --_on-field: var(--cos-on-field, light-dark(#1b1f20, #eef1f1));
      --_focus: var(--cos-focus, light-dark(#1b1f20, #fff));
      --_halo: var(--cos-focus-halo, light-dark(#fff, #101213));
    }
  }
`;
