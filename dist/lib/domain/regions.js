import { table, foldName, plainWords } from './fold-name.js';

const TABLE = [
  [
    "US",
    "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming,AS American Samoa,GU Guam,MP Northern Mariana Islands,PR Puerto Rico,VI U.S. Virgin Islands"
  ],
  ["GB", "ENG England,NIR Northern Ireland,SCT Scotland,WLS Wales"]
];
const OLD_SHORT = "ala ariz ark cal calif colo conn del ill ind kan kans mass mich minn miss mont neb nebr nev okla ore oreg penn tenn tex wash wis wisc wyo";
const IRREGULAR = table("fla fl wva wv penna pa nmex nm ndak nd sdak sd virginislands vi usvi vi");
const REGIONS = TABLE.flatMap(
  ([country, regions]) => regions.split(",").map((entry) => {
    const gap = entry.indexOf(" ");
    return { country, code: entry.slice(0, gap), name: entry.slice(gap + 1) };
  })
);
const byFolded = /* @__PURE__ */ new Map();
for (const region of REGIONS) {
  byFolded.set(region.code.toLowerCase(), region);
  byFolded.set(foldName(region.name), region);
}
for (const short of OLD_SHORT.split(" ")) {
  const region = REGIONS.find(({ name }) => name.toLowerCase().startsWith(short));
  if (region) byFolded.set(short, region);
}
for (const [short, code] of IRREGULAR) {
  const region = byFolded.get(code);
  if (region) byFolded.set(short, region);
}
function findRegion(text) {
  return byFolded.get(plainWords(text).join("")) ?? byFolded.get(foldName(text));
}
function regionOf(country, text) {
  const known = findRegion(text);
  return known?.country === country ? known : { country, code: foldName(text), name: text };
}
function isUsStateCode(text) {
  const known = byFolded.get(text.toLowerCase());
  return known?.country === "US" && known.code === text;
}
function regionName(country, region) {
  return region === void 0 || region === "" ? "" : regionOf(country, region).name;
}

export { REGIONS, findRegion, isUsStateCode, regionName, regionOf };
