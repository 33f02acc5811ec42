/** Answers the command `accessibility-tree`: what assistive technology gets, shadow roots included. */
export function accessibilityTree() {
  return {
    name: 'accessibility-tree',
    async executeCommand({command, session}) {
      if (command !== 'accessibility-tree') return undefined;
      const page = session.browser.getPage(session.id);
      const client = await page.context().newCDPSession(page);
      const {nodes} = await client.send('Accessibility.getFullAXTree');
      await client.detach();
      return nodes
        .filter(({ignored}) => !ignored)
        .map(({role, name, value, properties = []}) => ({
          role: role?.value ?? '',
          name: name?.value ?? '',
          value: value?.value ?? '',
          ...Object.fromEntries(properties.map((property) => [property.name, property.value.value ?? null])),
        }));
    },
  };
}
