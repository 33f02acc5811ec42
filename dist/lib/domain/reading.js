function tellsApart(where) {
  return where !== void 0 && !(where.by === "country" && where.country === "US");
}

export { tellsApart };
