import { describe, expect, it } from 'vitest';
import { Api, asRefusal, Refusal } from './api';
import { csrfToken } from './csrf';

interface Asked {
  url: string;
  options: RequestInit;
}

function answering(status: number, body: unknown): { api: Api; asked: Asked[] } {
  const asked: Asked[] = [];
  const api = new Api((url, options) => {
    asked.push({ url, options });
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return Promise.resolve(new Response(text, { status }));
  });
  return { api, asked };
}

describe('the HTTP interface, from a page', () => {
  it('[SCREEN2] a change carries the token of the cookie, whatever its name over HTTP and HTTPS', async () => {
    document.cookie = 'csrf=abc123';
    const { api, asked } = answering(201, {
      exercise: 'x',
      participant: 'p',
      url: '/x/x/room?as=p',
    });
    await api.join('7K3M9QXA', 'Mira', 'social');
    expect(asked[0]?.options.headers).toMatchObject({ 'X-CSRFToken': 'abc123' });
    expect(asked[0]?.options.body).toBe('{"code":"7K3M9QXA","name":"Mira","seat":"social"}');
    expect(csrfToken('a=1; __Host-csrf=s%3D')).toBe('s=');
    expect(csrfToken('notcsrf=1')).toBe('');
  });

  it('[SCREEN2] what the server refuses keeps its code, its words and the field it is about', async () => {
    const said = {
      code: 'bad_field',
      message: 'Somebody here has this name already.',
      field: 'name',
    };
    const refusal = await answering(400, said).api.join('a', 'b', 'c').catch(asRefusal);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject(said);
  });

  it('[SCREEN2] no answer, and one that is not ours, are refusals with words to act on', async () => {
    const silent = new Api(() => Promise.reject(new TypeError('failed')));
    expect(await silent.me().catch(asRefusal)).toMatchObject({ code: 'unreachable' });
    const strange = await answering(502, '<h1>Bad gateway</h1>').api.me().catch(asRefusal);
    expect(strange).toMatchObject({ code: 'unreadable' });
    expect((strange as Refusal).message).toContain('Load the page again');
  });
});
