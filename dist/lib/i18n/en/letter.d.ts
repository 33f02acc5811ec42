/** The letter to a mayor and what stands about it, in American English. */
export declare const LETTER: {
    readonly writeLetter: "Write the letter";
    readonly letterHint: "A draft to change, sign and send with your neighbors.";
    readonly yourLetter: "Your letter to the mayor";
    readonly staysHere: "Nothing is sent or kept by this page.";
    readonly copyLetter: "Copy";
    readonly printLetter: "Print";
    readonly openEmail: "Open as e-mail";
    readonly letterCopied: "Copied.";
    readonly letterMarked: "The letter is marked: copy it from there.";
    readonly letterSubject: "Cities of Service: a place for {city}";
    readonly letterText: string;
};
