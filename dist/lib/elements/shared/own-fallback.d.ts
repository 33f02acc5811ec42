/** Whether the page put anything in the default slot. */
export declare function hasOwnFallback({ childNodes }: Element): boolean;
