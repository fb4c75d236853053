/** The ways into the exercise, as control keeps them: the code, the doors, the links. */
import { api, type Api } from '../api';
import type { DeviceChecked } from '../api';
import type { HumanRole, SeatKey } from '../core/schema.gen';
import type { Forecast } from './forecast.svelte';

/** `qr` is the text of an SVG picture. */
export interface Door {
  code: string;
  url: string;
  qr: string;
  open: boolean;
}

export interface LinkListed {
  id: number;
  role: HumanRole;
  /** Empty for a link without one. */
  seat: string;
  once: boolean;
  expires: string;
  used: string | null;
  revoked: boolean;
}

/** The only time that a link's address is told. */
export interface LinkMade {
  id: number;
  role: HumanRole;
  seat: string;
  url: string;
  qr: string;
}

export class Ways {
  constructor(
    readonly exercise: string,
    readonly as: string | null,
    readonly server: Pick<Api, 'ask'> = api,
  ) {}

  async door(): Promise<Door | null> {
    const shown = await this.server.ask<{ door: Door | null }>('GET', this.#path(''));
    return shown.door;
  }

  setDoors(open: boolean): Promise<Door> {
    return this.server.ask('POST', this.#path('/doors'), { open });
  }

  /** The devices that were checked before the day, latest first. */
  checks(): Promise<DeviceChecked[]> {
    return this.server.ask('GET', this.#path('/checks'));
  }

  links(): Promise<LinkListed[]> {
    return this.server.ask('GET', this.#path('/links'));
  }

  newLink(role: HumanRole, seat: SeatKey | null, once: boolean): Promise<LinkMade> {
    return this.server.ask('POST', this.#path('/links'), { role, seat, once });
  }

  takeBack(link: number): Promise<LinkListed> {
    return this.server.ask('DELETE', this.#path(`/links/${link}`));
  }

  /** What each position of the dial would bring in the next half hour. */
  forecast(): Promise<Forecast> {
    return this.server.ask('GET', this.#path('/forecast'));
  }

  #path(rest: string): string {
    const query = this.as === null ? '' : `?as=${encodeURIComponent(this.as)}`;
    return `exercises/${encodeURIComponent(this.exercise)}${rest}${query}`;
  }
}
