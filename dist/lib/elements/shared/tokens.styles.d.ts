/**
 * The whole public surface for a host site's colours and spacing. A host may set
 * any `--cos-*` on `:root`, on a wrapper or on the element; it inherits in, and
 * none has to be set. Inside, only the private `--_*` are used.
 *
 * Text, links, marks and rules on the host's ground are the host's own colour
 * (`currentColor`), never dimmed. Where a surface is painted, its text is too.
 */
export declare const tokens: import("lit").CSSResult;
