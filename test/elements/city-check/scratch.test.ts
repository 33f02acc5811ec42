import {fixture, html, waitUntil} from '@open-wc/testing';
import {executeServerCommand, sendMouse, setViewport, emulateMedia} from '@web/test-runner-commands';
import {cityCheck, accessibilityTree} from '../harness.js';
import {CosCityCheck} from '../../../src/index.js';
const log = (...a: unknown[]) => console.log(a.map(x=>typeof x==='string'?x:JSON.stringify(x)).join(' '));
const place = (e: Element) => { const r = e.getBoundingClientRect(); return [Math.round(r.left+r.width/2), Math.round(r.top+r.height/2)] as [number,number]; };
describe('scratch', () => {
  it('tap', async () => {
    const c = await cityCheck();
    await c.typeAndSee('ri');
    const ev: string[] = [];
    const t0 = performance.now();
    for (const t of ['touchstart','touchend','mousedown','mouseup','click','pointerdown','pointercancel','contextmenu','blur','focusout'])
      c.root.addEventListener(t, (e: any) => ev.push(`${t}:${e.pointerType??''}:${Math.round(performance.now()-t0)}`), true);
    const [x,y] = place(c.options[1]!);
    await executeServerCommand('tap', {x,y});
    await new Promise(r=>setTimeout(r,1500));
    log(ev, c.box.value, c.element.verdict?.kind, c.root.activeElement === c.box);
  });
  for (const how of ['tap']) it('page link below '+how, async () => {
    const c = await cityCheck();
    let clicked = 0;
    const p = await fixture<HTMLElement>(html`<p><button @click=${() => clicked++}>Page's own</button></p>`);
    await c.typeAndSee('ri');
    const b = p.querySelector('button')!;
    const [x,y] = place(b);
    await executeServerCommand('tap', {x,y});
    await new Promise(r=>setTimeout(r,1300));
    log(how, 'clicked', clicked, 'was', [x,y], 'now', place(b));
  });
  it('narrow button tap', async () => {
    await setViewport({width: 260, height: 800});
    const c = await cityCheck();
    await c.typeAndSee('ri');
    let fired = 0; c.element.addEventListener('cos-city-checked', () => fired++);
    const [x,y] = place(c.button('Check'));
    await executeServerCommand('tap', {x,y});
    await new Promise(r=>setTimeout(r,1300));
    log('fired', fired, 'open', c.isOpen, 'button now', place(c.button('Check')), document.activeElement?.localName);
    await setViewport({width: 800, height: 600});
  });
});
void waitUntil; void emulateMedia; void accessibilityTree; void sendMouse;
