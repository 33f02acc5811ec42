const LONGEST_ADDRESS = 2048;
const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;
function parseWebAddress(address, base) {
  if (typeof address !== "string" || address.trim() === "" || address.length > LONGEST_ADDRESS)
    return void 0;
  const url = parsed(address, base) ?? parsed(address);
  if (!url || url.username !== "" || url.password !== "" || url.hostname === "") return void 0;
  const { protocol, hostname } = url;
  return protocol === "https:" || protocol === "http:" && LOOPBACK.test(hostname) ? url.href : void 0;
}
function parsed(address, base) {
  try {
    return new URL(address, base);
  } catch {
    return void 0;
  }
}
function parseEmail(address) {
  return typeof address === "string" && /^[\w.+-]{1,64}@[\w-]+(\.[\w-]+)+$/.test(address) ? address : void 0;
}

export { parseEmail, parseWebAddress };
