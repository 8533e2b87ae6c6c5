import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Drawer } from './drawer.ts';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"><rect width="120" height="60"/></svg>';
const order = { svg: SVG, emblem: { svg: SVG, left: 2, top: 2, height: 20 } };

test('who was asked for nothing for a while is gone, and draws the same when asked again', async () => {
  const drawer = new Drawer();
  const first = await drawer.draw(order);
  const second = await drawer.draw(order);
  await wait(1_800);
  expect([second, await drawer.draw(order)]).toEqual([first, first]);
});

test('what cannot be drawn is told, and the next one is drawn', async () => {
  const drawer = new Drawer();
  await expect(drawer.draw({ ...order, svg: '<svg' })).rejects.toThrow('the share picture was not drawn');
  expect((await drawer.draw(order)).length).toBeGreaterThan(100);
});
