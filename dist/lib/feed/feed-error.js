function feedError(kind, remedy) {
  return { kind, remedy };
}

export { feedError };
