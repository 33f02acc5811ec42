/** Where an embedded script lies: the feed and the plain list are beside it. */
export interface ScriptHome {
    readonly feed: string;
    readonly list: string;
}
/** Set once by an embed entry. The package's own modules have no home: there `feed` must be set. */
export declare function setScriptHome(scriptAddress: string): void;
export declare function scriptHome(): ScriptHome | undefined;
