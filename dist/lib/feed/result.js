function succeed(value) {
  return { ok: true, value };
}
function fail(error) {
  return { ok: false, error };
}

export { fail, succeed };
