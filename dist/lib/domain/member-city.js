function isCounty({ kind = "" }) {
  return /^(county|parish)$/.test(kind);
}
function standingOf(city) {
  const { status } = city;
  return status === "member" || status === "pending" || status === "former" ? status : "unknown";
}

export { isCounty, standingOf };
