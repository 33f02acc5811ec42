const TEXT = { converter: (value) => value ?? "" };
function asText(value) {
  return typeof value === "string" ? value.trim() : "";
}

export { TEXT, asText };
