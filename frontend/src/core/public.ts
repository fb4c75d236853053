/** The simulated public: what it is made of, how far it has come, what it posted, and what was measured of it. */
import { assertNever, type At } from './envelope';
import type {
  CrowdAdvanced,
  CrowdExplained,
  CrowdOpened,
  Name,
  PublicMeasured,
  RulesFreed,
  RulesHeld,
  Voiced,
} from './schema.gen';

export type PublicEvent =
  CrowdOpened | CrowdAdvanced | CrowdExplained | PublicMeasured | RulesHeld | RulesFreed;

/** What the public is made of. Control alone has it. */
export type Opened = Omit<CrowdOpened, 'type'>;

/** What control knows of one post of the public. */
export interface Voice extends Omit<Voiced, 'post' | 'deed' | 'due'> {
  deed: Name | null;
  due: number | null;
}

/** One measurement, at exercise time `t`. */
export interface Measured extends Omit<PublicMeasured, 'type'> {
  t: number;
}

/** Why the public was as it was at exercise time `t`. Control alone has it. */
export interface Explained extends Omit<CrowdExplained, 'type'> {
  t: number;
}

/** How far the public has come, its posts by name and by identity, its members' accounts by key, and the measurements. */
export interface Public {
  opened: Opened | null;
  until: number;
  voices: Record<Name, Voice>;
  posts: Record<string, Name>;
  members: Record<string, Name>;
  measured: Measured[];
  explained: Explained[];
  held: boolean;
}

export function emptyPublic(): Public {
  return {
    opened: null,
    until: 0,
    voices: {},
    posts: {},
    members: {},
    measured: [],
    explained: [],
    held: false,
  };
}

export function reducePublic(state: Public, item: At<PublicEvent>): void {
  switch (item.type) {
    case 'crowd.opened':
      state.opened = opened(item);
      return;
    case 'crowd.advanced':
      advance(state, item);
      return;
    case 'public.measured':
      state.measured.push(measured(item));
      return;
    case 'crowd.explained':
      state.explained.push({
        t: item.t,
        mood: item.mood,
        pull: item.pull,
        level: item.level,
        reasons: item.reasons,
      });
      return;
    case 'rules.held':
      state.held = true;
      return;
    case 'rules.freed':
      state.held = false;
      return;
    default:
      assertNever(item);
  }
}

function opened(item: At<CrowdOpened>): Opened {
  return {
    engine: item.engine,
    table: item.table,
    crisis: item.crisis,
    cluster: item.cluster,
    intensifiers: item.intensifiers,
    platform: item.platform,
    language: item.language,
    level: item.level,
    cap: item.cap,
    ceiling: item.ceiling,
    gain: item.gain,
    clock: item.clock,
    rhythm: item.rhythm ?? 0,
    hedonic: item.hedonic,
    packs: item.packs,
    brand: item.brand,
    product: item.product,
    people: item.people,
    place: item.place,
    hashtag: item.hashtag,
    rules: item.rules,
    answers: item.answers,
    judged_reposts: item.judged_reposts,
    screenshots: item.screenshots,
  };
}

function advance(state: Public, item: At<CrowdAdvanced>): void {
  state.until = item.until;
  for (const { post, id, root, stance, about, deed, due } of item.voiced) {
    state.voices[post] = { id, root, stance, about, deed: deed ?? null, due: due ?? null };
    state.posts[id] = post;
  }
  for (const { key, account } of item.members) state.members[key] = account;
}

function measured(item: At<PublicMeasured>): Measured {
  return {
    t: item.t,
    volume: item.volume,
    reach: item.reach,
    sentiment: item.sentiment,
    anger: item.anger,
    loudest: item.loudest,
    trending: item.trending,
    spike: item.spike,
  };
}
