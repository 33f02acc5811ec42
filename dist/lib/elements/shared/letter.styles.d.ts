export declare const letterStyles: import("lit").CSSResult;
