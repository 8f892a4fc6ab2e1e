import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createDevtoolsPipe } from './createDevtoolsPipe.ts';

const open = () => {
  const calls = new PassThrough();
  const replies = new PassThrough();
  return { calls, replies, pipe: createDevtoolsPipe(calls, replies) };
};

describe('createDevtoolsPipe', () => {
  it('ends every call with a NUL and numbers it', () => {
    const { calls, pipe } = open();
    void pipe.send('Page.enable', { a: 'ü' }, 's');
    void pipe.send('Browser.close');
    expect(String(calls.read())).toBe(
      '{"id":1,"method":"Page.enable","params":{"a":"ü"},"sessionId":"s"}\0{"id":2,"method":"Browser.close","params":{}}\0',
    );
  });

  it('gives each call its own answer, in whatever order and pieces they come', async () => {
    const { replies, pipe } = open();
    const one = pipe.send('A');
    const two = pipe.send('B');
    const bytes = Buffer.from('{"method":"event"}\0{"id":2,"result":"二"}\0{"id":9}\0{"id":1,"result":1}\0');
    for (const byte of bytes) replies.write(Buffer.from([byte]));
    expect(await Promise.all([one, two])).toEqual([1, '二']);
  });

  it('passes on what the browser refuses', async () => {
    const { replies, pipe } = open();
    const call = pipe.send('A');
    replies.write('{"id":1,"error":{"message":"no such thing"}}\0');
    await expect(call).rejects.toThrow('no such thing');
  });

  it('fails what is waiting and what comes later once the browser is gone', async () => {
    const { pipe } = open();
    const call = pipe.send('A');
    pipe.fail(new Error('gone'));
    await expect(call).rejects.toThrow('gone');
    await expect(pipe.send('B')).rejects.toThrow('gone');
  });
});
