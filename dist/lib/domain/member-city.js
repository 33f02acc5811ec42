function standingOf(city) {
  const { status } = city;
  return status === "member" || status === "pending" || status === "former" ? status : "unknown";
}

export { standingOf };
