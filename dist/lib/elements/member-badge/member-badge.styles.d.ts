export declare function styles(): CSSStyleSheet;
