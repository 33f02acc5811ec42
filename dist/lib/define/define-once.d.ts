/**
 * Registers a tag, unless a copy that came earlier has: that one stays in
 * charge. A copy of another version or address says so once; never throws.
 *
 * @param address Of the script that registers; empty for the package's own modules.
 */
export declare function defineOnce(tag: string, element: CustomElementConstructor, address?: string): void;
