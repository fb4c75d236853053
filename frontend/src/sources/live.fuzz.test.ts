// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest';
import { seeded } from '../../tests/support/goldens';
import { CONTROL, LEAD, LEGAL, say, stage, strike } from '../../tests/support/stage';
import type { Welcome } from './frames';
import type { Outcome } from './outbox';

afterEach(strike);

describe('any viewer, over a pipe that loses, doubles and breaks', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed + 1))(
    '[SRC19] ends with the full fold, seed %i',
    async (seed) => {
      const random = seeded(seed * 7919);
      const you = [LEAD, LEGAL, CONTROL][seed % 3] as Welcome['you'];
      const { source, room, schedule, calm } = stage(you, {
        seed,
        log: ['ordinary', 'two_way', 'second_thoughts'][seed % 3] as string,
      });
      const outcomes: Promise<Outcome>[] = [];
      for (let step = 0; step < 300; step++) {
        const connection = room.connections.at(
          -1 - Math.floor(random() * Math.min(2, room.connections.length)),
        );
        const dice = random();
        if (dice < 0.4) connection?.toServer();
        else if (dice < 0.7) connection?.toClient();
        else if (dice < 0.75)
          connection?.outbox.splice(Math.floor(random() * connection.outbox.length), 1);
        else if (dice < 0.8 && connection?.outbox[0] !== undefined)
          connection.outbox.unshift(connection.outbox[0]);
        else if (dice < 0.83) connection?.cut([1006, 4000, 4008, 1011][step % 4]);
        else if (dice < 0.88) room.say(`news ${step}`);
        else if (dice < 0.92) outcomes.push(source.send(say(`command ${step}`)));
        else if (dice < 0.94) room.pulse();
        else schedule.advance(Math.floor(random() * 3_000));
      }
      for (let turn = 0; turn < 12; turn++) {
        room.pulse();
        calm(5);
      }
      expect(source.status).toMatchObject({ behind: 0, pending: [] });
      expect(source.cut).toEqual(room.fold.cut);
      expect(source.scene?.exercise).toEqual(room.fold.exercise);
      expect((await Promise.all(outcomes)).every(({ ok }) => ok)).toBe(true);
      const said = Object.values(room.fold.exercise.talk.messages).map(({ text }) => text);
      expect(new Set(said).size).toBe(said.length);
    },
  );
});
