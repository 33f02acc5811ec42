/** Where an embedded script lies: the feed and the plain list are beside it. */
export interface ScriptHome {
    readonly feed: string;
    readonly list: string;
}
/** Set once by an embed entry. The package's own modules have no home: there `feed` must be set. */
export declare function setScriptHome(scriptAddress: string): void;
export declare function scriptHome(): ScriptHome | undefined;
/** Address of the plain list that lies beside the feed, where that is the one beside the script: no other was set. */
export declare function listBeside(feed: string): string | undefined;
