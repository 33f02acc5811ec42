import { nothing, type TemplateResult } from 'lit';
import type { FeedDocument } from '../../domain/membership.js';
import type { FeedState } from '../shared/membership-controller.js';
import type { JoinLanguage } from './words.js';
export type Audience = 'both' | 'mayors' | 'residents';
/** What the block is made with. */
export interface JoinContext {
    readonly language: JoinLanguage;
    readonly audience: Audience;
    /** Of the block's own heading, 1 to 6. Those inside follow it. */
    readonly level: number;
    readonly declaration: FeedDocument | undefined;
    readonly blueprint: FeedDocument | undefined;
    /** Address of the list of member cities, as far as it is known. */
    readonly list: string | undefined;
    /** The link to it, or the page's own link where the feed has none to give; nothing where there is neither yet. */
    readonly listDoor: TemplateResult | typeof nothing;
    /** The city check, as a tag: the page's scripts decide which class it is. */
    readonly check: TemplateResult;
    /** Full name of the city that the letter is for; empty where it is not known. */
    readonly city: string;
    readonly nameCity: (typed: string) => void;
}
interface Surroundings extends Pick<JoinContext, 'language' | 'audience' | 'level' | 'city' | 'nameCity'> {
    readonly state: FeedState;
    /** Address of the list beside the script. */
    readonly home: string | undefined;
    /** As set on the element. */
    readonly feed: string;
    readonly region: string;
    /** The element, in which a page puts its own link. */
    readonly host: Element;
}
export declare function joinContext({ state, home, feed, region, host, ...rest }: Surroundings): JoinContext;
export {};
