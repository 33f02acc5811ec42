let home;
function scriptHome() {
  return home;
}
function listBeside(feed) {
  return feed === "" ? home?.list : void 0;
}

export { listBeside, scriptHome };
