import type {CityVerdict, Why} from '../domain/verdict.js';

/** Fired after each check. Bubbles and is composed. */
export class CityCheckedEvent extends Event {
  static get type(): 'cos-city-checked' {
    return 'cos-city-checked';
  }
  /** As the visitor entered it. */
  readonly typed: string;
  readonly verdict: CityVerdict;

  constructor(typed: string, verdict: CityVerdict) {
    super(CityCheckedEvent.type, {bubbles: true, composed: true});
    this.typed = typed;
    this.verdict = verdict;
  }
}

/** Fired when an element could not load its feed, each time it tried. Bubbles and is composed. */
export class FeedFailedEvent extends Event {
  static get type(): 'cos-feed-failed' {
    return 'cos-feed-failed';
  }
  readonly reason: Why;

  constructor(reason: Why) {
    super(FeedFailedEvent.type, {bubbles: true, composed: true});
    this.reason = reason;
  }
}

/** A door of the join block: the check, the Declaration, the blueprint, the list of member cities. */
export type JoinDoor = 'check' | 'declaration' | 'blueprint' | 'list';

/** Fired when a door of the join block is taken; for `check`, at its first answer. Bubbles and is composed. */
export class JoinFollowedEvent extends Event {
  static get type(): 'cos-join-followed' {
    return 'cos-join-followed';
  }
  readonly door: JoinDoor;

  constructor(door: JoinDoor) {
    super(JoinFollowedEvent.type, {bubbles: true, composed: true});
    this.door = door;
  }
}

declare global {
  interface HTMLElementEventMap {
    'cos-city-checked': CityCheckedEvent;
    'cos-feed-failed': FeedFailedEvent;
    'cos-join-followed': JoinFollowedEvent;
  }
}
