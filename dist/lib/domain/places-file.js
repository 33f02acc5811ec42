const PLACES_SCHEMA = 1;
const REGION_AT = 64;
const SIZE_AT = 35;
const CITY_AT = 64;
const GAP_AT = 35;
const DIGIT_AT = 63;
const SMALLEST_SIZE = 2500;
function blockOf(folded) {
  return folded.slice(0, 2);
}
function sumOf(parts) {
  const text = JSON.stringify(parts);
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum, 31) + text.charCodeAt(at) | 0;
  return sum;
}
function partsOf(file) {
  const { regions, cities, names, bearers, otherNames, elsewhere } = file;
  return [regions, cities, names, bearers, otherNames, elsewhere];
}

export { CITY_AT, DIGIT_AT, GAP_AT, PLACES_SCHEMA, REGION_AT, SIZE_AT, SMALLEST_SIZE, blockOf, partsOf, sumOf };
