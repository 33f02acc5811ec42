class CityCheckedEvent extends Event {
  static get type() {
    return "cos-city-checked";
  }
  constructor(typed, verdict) {
    super(CityCheckedEvent.type, { bubbles: true, composed: true });
    this.typed = typed;
    this.verdict = verdict;
  }
}
class FeedFailedEvent extends Event {
  static get type() {
    return "cos-feed-failed";
  }
  constructor(reason) {
    super(FeedFailedEvent.type, { bubbles: true, composed: true });
    this.reason = reason;
  }
}
class JoinFollowedEvent extends Event {
  static get type() {
    return "cos-join-followed";
  }
  constructor(door) {
    super(JoinFollowedEvent.type, { bubbles: true, composed: true });
    this.door = door;
  }
}

export { CityCheckedEvent, FeedFailedEvent, JoinFollowedEvent };
