/** One line to the page's author, however many elements have the same to say. */
export declare function consoleLine(line: string): void;
