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

export { CityCheckedEvent, FeedFailedEvent };
