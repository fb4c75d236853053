/** A live source in front of a fake room, with a clock that the test moves. */
import type { Welcome } from '../../src/sources/frames';
import type { Connect } from '../../src/sources/link';
import { LiveSource } from '../../src/sources/live';
import { FakeRoom } from './FakeRoom';
import { FakeSchedule } from './FakeSchedule';
import { golden } from './goldens';

export const LEAD: Welcome['you'] = {
  participant: 'p1aaaaaaaaaa',
  role: 'player',
  seat: 'lead',
  audiences: ['all', 'team', 'seat:lead'],
};
export const LEGAL: Welcome['you'] = {
  ...LEAD,
  seat: 'legal',
  audiences: ['all', 'team', 'seat:legal'],
};
export const CONTROL: Welcome['you'] = {
  participant: 'c1aaaaaaaaaa',
  role: 'control',
  seat: null,
  audiences: [
    'all',
    'team',
    'staff',
    'control',
    'seat:lead',
    'seat:social',
    'seat:legal',
    'seat:staff',
  ],
};
export const silent: Connect = () => ({ send: () => undefined, close: () => undefined });
const open: LiveSource[] = [];

/** Closes what a test has opened. */
export function strike(): void {
  for (const source of open.splice(0)) source.close();
}

export interface Stage {
  room: FakeRoom;

  schedule: FakeSchedule;
  source: LiveSource;
  /** Lets time pass and delivers all there is, until nothing more happens. */
  calm(seconds?: number): void;
}

export function stage(
  you = LEAD,
  options: { seed?: number; socket?: Connect; log?: string } = {},
): Stage {
  const room = new FakeRoom(golden(options.log ?? 'ordinary').entries, you);
  const schedule = new FakeSchedule(options.seed);
  let ids = 0;
  const source = new LiveSource({
    ways: { socket: options.socket ?? room.connect, http: room.connect },
    schedule,
    newId: () => `id-${++ids}`,
  });
  open.push(source);
  const calm = (seconds = 1): void => {
    for (let ms = 0; ms < seconds * 1000; ms += 100) {
      room.settle();
      schedule.advance(100);
    }
    room.settle();
  };
  return { room, schedule, source, calm };
}

export function say(text: string) {
  return { type: 'talk.say', text } as const;
}

/** What a browser sees of a proxy that lets no socket through. */
export function refused(events: Parameters<Connect>[0]): ReturnType<Connect> {
  queueMicrotask(() => events.closed(1006));
  return silent(events);
}
