/** Where an embedded script lies: the feed and the plain list are beside it. */
export interface ScriptHome {
  readonly feed: string;
  readonly list: string;
}

let home: ScriptHome | undefined;

/** Set once by an embed entry. The package's own modules have no home: there `feed` must be set. */
export function setScriptHome(scriptAddress: string): void {
  home = {
    feed: new URL('members.json', scriptAddress).href,
    list: new URL('members.html', scriptAddress).href,
  };
}

export function scriptHome(): ScriptHome | undefined {
  return home;
}

/** Address of the plain list that lies beside the feed, where that is the one beside the script: no other was set. */
export function listBeside(feed: string): string | undefined {
  return feed === '' ? home?.list : undefined;
}
