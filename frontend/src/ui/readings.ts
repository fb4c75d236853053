/** What a reading says of a text, in plain words: the labels, what each means, the tones, and how sure it is. */
import type { Aux, Label, Tone } from '../core/schema.gen';

export interface Said<Key> {
  key: Key;
  word: string;
  /** What it means, as a sentence. */
  means: string;
}

export const LABELS: readonly Said<Label>[] = [
  { key: 'ACK', word: 'Says it knows', means: 'It shows that what happened is known.' },
  { key: 'EMP', word: 'Names feelings', means: 'It names what others feel or suffered.' },
  { key: 'APO', word: 'Apologises', means: 'It apologises for its own conduct, without an “if”.' },
  { key: 'RESP', word: 'Takes the blame', means: 'It owns the cause or the blame.' },
  { key: 'EXP', word: 'Explains', means: 'It gives a cause, a context or an intent.' },
  { key: 'DEN', word: 'Denies', means: 'It denies the event, its truth or the blame.' },
  {
    key: 'ATT',
    word: 'Attacks',
    means: 'It blames or threatens critics, press, victims or whoever told.',
  },
  {
    key: 'PROM',
    word: 'Promises',
    means: 'It says what is done about it, or when the next word comes.',
  },
  {
    key: 'FACT',
    word: 'Gives facts',
    means: 'It gives something of the event that can be checked: a time, a number, a place.',
  },
  { key: 'PRIV', word: 'Goes private', means: 'It moves the talk to messages, phone or mail.' },
  {
    key: 'DISC',
    word: 'Keeps its distance',
    means: 'It uses a formula to stay out of it: views are their own, legal, no comment.',
  },
];

export const AUXES: readonly Said<Aux>[] = [
  { key: 'NONAPO', word: 'Sorry if', means: 'It apologises with an “if”, or for how others feel.' },
  { key: 'MIN', word: 'Makes it small', means: 'It says that it is not as bad, or only some.' },
  { key: 'SCAPE', word: 'Points elsewhere', means: 'It puts the blame on somebody else.' },
  { key: 'COMP', word: 'Offers money', means: 'It offers money, goods or a refund.' },
  { key: 'BOOST', word: 'Praises itself', means: 'It speaks well of the organisation.' },
  { key: 'NOCOM', word: 'No comment', means: 'It refuses to say anything.' },
];

export const TONES: readonly Said<Tone>[] = [
  { key: 'human', word: 'Human', means: 'It sounds like a person who means it.' },
  { key: 'formal', word: 'Formal', means: 'It sounds like an office.' },
  { key: 'cold', word: 'Cold', means: 'It sounds as if nobody cared.' },
  { key: 'hostile', word: 'Hostile', means: 'It sounds like an attack.' },
];

const WORDS = new Map<string, string>([...LABELS, ...AUXES].map(({ key, word }) => [key, word]));

/** The words of labels, in the order given. */
export function wordsOf(labels: readonly (Label | Aux)[]): string[] {
  return labels.map((key) => WORDS.get(key) ?? key);
}

/** How sure a reading is, from 0 to 1, in a word. */
export function sureness(confidence: number): 'low' | 'medium' | 'high' {
  if (confidence < 0.5) return 'low';
  return confidence < 0.8 ? 'medium' : 'high';
}

/** What a reading says of a text. */
export interface ReadingShown {
  labels: readonly Label[];
  aux: readonly Aux[];
  tone: Tone;
  confidence: number;
  corrected: 'control' | 'team' | null;
}

/** What people make of it instead. */
export type Corrected = Pick<ReadingShown, 'labels' | 'aux' | 'tone'>;

/** A list with one thing put in, or taken out if it was there. */
export function toggled<Key>(list: readonly Key[], key: Key): Key[] {
  return list.includes(key) ? list.filter((one) => one !== key) : [...list, key];
}
