/** Answers the command `tap`: a finger on the screen, with all that the browser makes of it. */
export function touch() {
  return {
    name: 'tap',
    async executeCommand({command, payload: {x, y} = {}, session}) {
      if (command !== 'tap') return undefined;
      const page = session.browser.getPage(session.id);
      const client = await page.context().newCDPSession(page);
      await client.send('Emulation.setTouchEmulationEnabled', {enabled: true});
      await client.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: [{x, y}]});
      await client.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
      await client.send('Emulation.setTouchEmulationEnabled', {enabled: false});
      await client.detach();
      return true;
    },
  };
}
