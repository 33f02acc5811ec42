const WRITTEN_OUT = table(
  "st saint ste sainte ft fort mt mount hts heights hgts heights spgs springs bch beach jct junction pk park twp township vlg village ctr center centre center lk lake vly valley fls falls gdns gardens hbr harbor"
);
const DIRECTIONS = table("n north s south e east w west no north so south");
const PLAIN = table("\xDF ss \xE6 ae \u0153 oe \xF8 o \u0142 l \u0111 d \xF0 d \xFE th \u0131 i");
function table(pairs) {
  return new Map([...pairs.matchAll(/(\S+) (\S+)/g)].map(([, from = "", to = ""]) => [from, to]));
}
function plainWords(text) {
  if (/^[a-z0-9 -]*$/i.test(text)) return text.toLowerCase().match(/[^ -]+/g) ?? [];
  return text.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f]/g, "").replace(/[ßæœøłđðþı]/g, (letter) => PLAIN.get(letter) ?? letter).replace(/[\u00ad\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3164\ufeff]|[\ufe00-\ufe0f]/g, "").replace(/\.(?=\p{L}{2})/gu, " ").replace(/['’‘ʻʼ`´.]/g, "").replace(/&/g, " and ").normalize("NFC").split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== "");
}
function foldWords(text) {
  return writtenOut(plainWords(text));
}
function writtenOut(words) {
  return words.map(
    (word, at) => at === 0 && words.length > 1 && DIRECTIONS.get(word) || WRITTEN_OUT.get(word) || word
  );
}
function foldName(text) {
  return foldWords(text).join("");
}
function foldCounty(county = "") {
  return foldName(county).replace(/county$/, "");
}

export { foldCounty, foldName, foldWords, plainWords, table, writtenOut };
