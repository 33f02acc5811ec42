/**
 * Answers the command `ime`: what an input method does to the page, by the
 * browser's own protocol, so that the events are the browser's and not a script's.
 */
export function ime() {
  return {
    name: 'ime',
    async executeCommand({command, payload, session}) {
      if (command !== 'ime') return undefined;
      const page = session.browser.getPage(session.id);
      const client = await page.context().newCDPSession(page);
      await DEEDS[payload.deed](client, payload.text);
      await client.detach();
      return true;
    },
  };
}

const press = async (client, key) => {
  // 229: "the input method has it". No character comes of the key itself.
  await client.send('Input.dispatchKeyEvent', {type: 'rawKeyDown', key, windowsVirtualKeyCode: 229});
  await client.send('Input.dispatchKeyEvent', {type: 'keyUp', key, windowsVirtualKeyCode: 229});
};

const DEEDS = {
  /** Begins a composition or changes its text. */
  compose: (client, text) =>
    client.send('Input.imeSetComposition', {text, selectionStart: text.length, selectionEnd: text.length}),
  /** Ends a composition with this text; without one, puts the text in as Android's keyboards do. */
  commit: (client, text) => client.send('Input.insertText', {text}),
  /** A key of which the page learns no more than that it was one: "Unidentified" on Android, "Enter" in Safari. */
  press,
};
