/** The stones of the arch, as paths in a square of 24: both sides, and the keystone, which is there or whose place is open. */
export declare const SIDES: string;
export declare const KEYSTONE = "M8.27 1.1H15.73L13.22 8H10.78Z";
export declare const OPEN_KEYSTONE = "M9.12 1.75H14.88L12.76 7.35H11.24Z";
