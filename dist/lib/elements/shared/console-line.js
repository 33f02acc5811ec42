const said = /* @__PURE__ */ new Set();
function consoleLine(line) {
  if (said.has(line)) return;
  said.add(line);
  console.warn(`Cities of Service: ${line}`);
}

export { consoleLine };
