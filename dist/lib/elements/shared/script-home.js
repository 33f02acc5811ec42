let home;
function scriptHome() {
  return home;
}

export { scriptHome };
