const MOST_REQUESTS = 10;
const PER_MS = 10 * 60 * 1e3;
const RESTS = [500, 1500, 1e4, 3e4, 6e4, 12e4, 24e4];
const QUICK = 2;
const LONGEST_RETRY_AFTER_MS = 5 * 60 * 1e3;
function mayPass({ kind, status = 0 }) {
  return kind === "unreachable" || status === 408 || status >= 500;
}
function isQuick(failures, error) {
  return mayPass(error) && failures <= QUICK && !error.retryAfter;
}
function restAfter(failures, { kind, retryAfter = 0 }) {
  const rest = kind.endsWith("address") ? void 0 : RESTS[failures - 1];
  return rest && Math.max(rest * (0.5 + Math.random()), Math.min(retryAfter, LONGEST_RETRY_AFTER_MS));
}
function retryAfterOf(header) {
  const after = /^\d+$/.test(header ?? "") ? Number(header) * 1e3 : Date.parse(header ?? "") - Date.now();
  return after > 0 ? after : 0;
}

export { LONGEST_RETRY_AFTER_MS, MOST_REQUESTS, PER_MS, QUICK, isQuick, mayPass, restAfter, retryAfterOf };
