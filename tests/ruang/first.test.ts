import { expect, test } from 'vitest';
import { testRoom } from './room.ts';

test('a clerk signs in with a code from paper, and sees what belongs to the office', async () => {
  await using one = await testRoom();
  const stranger = await one.stranger().get('/');
  expect([stranger.code, stranger.headers.location]).toEqual([303, '/masuk']);
  const clerk = await one.person({ id: 'dinkes.1', situs: ['dinkes'] });
  const home = await clerk.get('/');
  expect([home.code, home.headers.location]).toEqual([303, '/k/dinkes']);
  const office = await clerk.get('/k/dinkes');
  expect(office.code).toBe(200);
  expect(office.body).toContain('Identitas dan kontak');
  expect(one.faults).toEqual([]);
});
