/** The people of the story: the address book, which everybody has, and the personas, which only control has. */
import { assertNever, known, nameOf, type At } from './envelope';
import type {
  AccountKind,
  ContactListed,
  Name,
  PersonaDescribed,
  PersonaRevealed,
  PersonaSpoken,
  Profile,
} from './schema.gen';

export type PersonaEvent = ContactListed | PersonaDescribed | PersonaRevealed | PersonaSpoken;

export interface Contact {
  name: string;
  title: string;
  organisation: string;
  address: string;
}

/** The account that a persona will open when it first posts. */
export interface FutureAccount {
  platform: Name;
  handle: string;
  name: string;
  bio: string;
  kind: AccountKind;
  verified: boolean;
  followers: number;
}

/** A simulated person, as control knows them. `posts` are those that control wrote as them. */
export interface Persona {
  key: string;
  name: string;
  title: string;
  organisation: string;
  address: string;
  voice: string;
  /** Suggested answers. */
  lines: string[];
  /** What they say by themselves when nobody answers them. */
  chases: string[];
  profile: FutureAccount | null;
  account: Name | null;
  contact: Name | null;
  posts: Name[];
}

export interface Personas {
  contacts: Record<Name, Contact>;
  personas: Record<Name, Persona>;
}

export function emptyPersonas(): Personas {
  return { contacts: {}, personas: {} };
}

export function reducePersonas(personas: Personas, item: At<PersonaEvent>): void {
  switch (item.type) {
    case 'contact.listed':
      personas.contacts[nameOf(item)] = {
        name: item.name,
        title: item.title,
        organisation: item.organisation,
        address: item.address,
      };
      return;
    case 'persona.described':
      personas.personas[nameOf(item)] = described(item);
      return;
    case 'persona.revealed':
      known(personas.personas, item.persona).account = item.account;
      return;
    case 'persona.spoken':
      known(personas.personas, item.persona).posts.push(item.post);
      return;
    default:
      assertNever(item);
  }
}

function described(item: PersonaDescribed): Persona {
  return {
    key: item.key,
    name: item.name,
    title: item.title,
    organisation: item.organisation,
    address: item.address,
    voice: item.voice,
    lines: [...item.lines],
    chases: [...item.chases],
    profile: item.profile && future(item.profile),
    account: item.account,
    contact: item.contact,
    posts: [],
  };
}

function future(profile: Profile): FutureAccount {
  return {
    platform: profile.platform,
    handle: profile.handle,
    name: profile.name,
    bio: profile.bio ?? '',
    kind: profile.kind ?? 'person',
    verified: profile.verified ?? false,
    followers: profile.followers ?? 0,
  };
}
