const said = /* @__PURE__ */ new Set();
function consoleLine(line) {
  if (said.has(line)) return;
  said.add(line);
  try {
    console.warn(`Cities of Service: ${line}`);
  } catch {
  }
}

export { consoleLine };
