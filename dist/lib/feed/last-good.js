import { atOnce } from '../domain/steps.js';
import { openSteps } from './open-membership.js';
import { SCHEMA } from './feed-schema.js';

const MOST_COPIES = 3;
const LARGEST_COPY = 1e6;
const PREFIX = `cos-feed:${SCHEMA}:`;
const COPY = /^(\d+)\n(.+)\n(.+)\n([^]+)$/;
const opened = /* @__PURE__ */ new Map();
function heldCopy(address) {
  const copy = withStorage((storage) => storage.getItem(PREFIX + address));
  if (!copy) return void 0;
  const last = opened.get(address);
  const membership = last?.copy === copy ? last.membership : openCopy(copy, address);
  opened.set(address, { copy, membership });
  return membership?.isExpired() ? void 0 : membership;
}
function openCopy(copy, address) {
  const [, , asked, feedUrl = "", text = ""] = (copy.length > LARGEST_COPY ? null : COPY.exec(copy)) ?? [];
  if (asked !== address) return void 0;
  try {
    const membership = atOnce(openSteps(JSON.parse(text), { feedUrl }));
    return membership.ok ? { ...membership.value, fromCopy: true } : void 0;
  } catch {
    return void 0;
  }
}
function keepCopy(address, from, text) {
  const copy = [Date.now(), address, from, text].join("\n");
  if (new Blob([copy]).size > LARGEST_COPY) return dropCopy(address);
  withStorage((storage) => {
    const others = Object.keys(storage).filter((key) => key.startsWith(PREFIX) && key !== PREFIX + address).sort((a, b) => parseInt(storage[b]) - parseInt(storage[a]));
    for (const key of others.splice(MOST_COPIES - 1)) storage.removeItem(key);
    for (; ; ) {
      try {
        storage.setItem(PREFIX + address, copy);
        return;
      } catch (full) {
        const oldest = others.pop();
        if (oldest === void 0) throw full;
        storage.removeItem(oldest);
      }
    }
  });
}
function dropCopy(address) {
  withStorage((storage) => storage.removeItem(PREFIX + address));
}
function withStorage(act) {
  try {
    return typeof document === "undefined" ? void 0 : act(localStorage);
  } catch {
    return void 0;
  }
}

export { LARGEST_COPY, MOST_COPIES, heldCopy, keepCopy };
