/** The room over a WebSocket. */
import { BROKEN } from './close';
import { parseFrame } from './frames';
import type { Connect } from './link';

/** What a browser's WebSocket offers, as far as it is used. */
export type SocketLike = Pick<
  WebSocket,
  'send' | 'close' | 'onopen' | 'onmessage' | 'onclose' | 'readyState'
>;

const OPEN = 1;
const GARBLED = 1007;

/** `open` makes the socket; a browser refuses an impossible address by raising. */
export function socketTo(
  url: string,
  open: (url: string) => SocketLike = (address) => new WebSocket(address),
): Connect {
  return (events) => {
    let over = false;
    const end = (code: number): void => {
      if (over) return;
      over = true;
      events.closed(code);
    };
    let socket: SocketLike;
    try {
      socket = open(url);
    } catch {
      queueMicrotask(() => end(BROKEN));
      return { send: () => undefined, close: () => (over = true) };
    }
    socket.onopen = () => over || events.opened();
    socket.onclose = (event) => end(event.code);
    socket.onmessage = (event) => {
      if (over) return;
      const frame = typeof event.data === 'string' ? parseFrame(event.data) : null;
      if (frame !== null) return events.frame(frame);
      socket.close();
      end(GARBLED);
    };
    return {
      send: (frame) => {
        if (!over && socket.readyState === OPEN) socket.send(JSON.stringify(frame));
      },
      close: () => {
        over = true;
        socket.close();
      },
    };
  };
}
