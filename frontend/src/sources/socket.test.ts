import { describe, expect, it } from 'vitest';
import type { ServerFrame } from './frames';
import { socketTo, type SocketLike } from './socket';

class FakeSocket implements SocketLike {
  readyState: SocketLike['readyState'] = WebSocket.CONNECTING;
  sent: unknown[] = [];
  closed = false;
  onopen: SocketLike['onopen'] = null;
  onmessage: SocketLike['onmessage'] = null;
  onclose: SocketLike['onclose'] = null;

  send(data: unknown): void {
    this.sent.push(data);
  }
  close(): void {
    this.closed = true;
  }
  opens(): void {
    this.readyState = WebSocket.OPEN;
    this.onopen?.call(null as never, {} as Event);
  }
  says(data: unknown): void {
    this.onmessage?.call(null as never, { data } as MessageEvent);
  }
  ends(code: number): void {
    this.readyState = WebSocket.CLOSED;
    this.onclose?.call(null as never, { code } as CloseEvent);
  }
}

function stage() {
  const socket = new FakeSocket();
  const frames: ServerFrame[] = [];
  const closed: number[] = [];
  let opened = 0;
  const link = socketTo(
    'ws://room.test/',
    () => socket,
  )({
    opened: () => opened++,
    frame: (frame) => frames.push(frame),
    closed: (code) => closed.push(code),
  });
  return { socket, link, frames, closed, opened: () => opened };
}

describe('the room over a socket', () => {
  it('[SRC29] carries frames both ways once it is open', () => {
    const { socket, link, frames, opened } = stage();
    link.send({ type: 'seen', items: 1 });
    expect(socket.sent).toEqual([]);
    socket.opens();
    expect(opened()).toBe(1);
    link.send({ type: 'seen', items: 1 });
    expect(socket.sent).toEqual(['{"type":"seen","items":1}']);
    socket.says('{"type":"reset","epoch":"two"}');
    expect(frames).toEqual([{ type: 'reset', epoch: 'two' }]);
  });

  it.each(['{"type":', '[]', '7', 'null', new ArrayBuffer(3)])(
    '[SRC29] is given up when it says %s',
    (data) => {
      const { socket, frames, closed } = stage();
      socket.opens();
      socket.says(data);
      socket.ends(1006);
      expect([frames, closed, socket.closed]).toEqual([[], [1007], true]);
    },
  );

  it('[SRC29] tells its end once, and not when it was closed from here', () => {
    const one = stage();
    one.socket.ends(4503);
    one.socket.ends(4503);
    expect(one.closed).toEqual([4503]);
    const other = stage();
    other.link.close();
    other.socket.says('{"type":"reset","epoch":"two"}');
    other.socket.ends(1006);
    expect([other.frames, other.closed, other.socket.closed]).toEqual([[], [], true]);
  });

  it('[SRC29] an address that no socket can be made of is a broken connection', async () => {
    const closed: number[] = [];
    const refuse = (): never => {
      throw new SyntaxError('no such address');
    };
    socketTo(
      'nonsense',
      refuse,
    )({
      opened: () => undefined,
      frame: () => undefined,
      closed: (code) => closed.push(code),
    });
    await Promise.resolve();
    expect(closed).toEqual([1006]);
  });
});
