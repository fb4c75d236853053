/**
 * The recording as a file: fetched in pieces, so that a long one can say how far it has come, and read line by line
 * as the lines arrive.
 */
import type { Entry } from '../core/fold';

export interface Progress {
  /** Items read so far. */
  readonly items: number;
  /** Share of the file, 0 to 1; null where the server does not say how long it is. */
  readonly share: number | null;
}

/** Takes text in pieces of any length and reads the items in it, one on each line. */
export class LineReader {
  readonly entries: Entry[] = [];
  #line = 0;
  #rest = '';

  /** Raises on a line that is not JSON, and says which. */
  take(piece: string): void {
    const lines = (this.#rest + piece).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#read(line);
  }

  /** The last line may lack its end. */
  finish(): Entry[] {
    if (this.#rest !== '') this.#read(this.#rest);
    this.#rest = '';
    return this.entries;
  }

  #read(line: string): void {
    this.#line++;
    if (line.trim() === '') return;
    try {
      this.entries.push(JSON.parse(line) as Entry);
    } catch {
      throw new Error(`Line ${this.#line} of the recording cannot be read.`);
    }
  }
}

/** The items of a recording file. Raises on a line that is not JSON, and says which. */
export function parseRecording(text: string): Entry[] {
  const reader = new LineReader();
  reader.take(text);
  return reader.finish();
}

/** Reads the file of an answer. `told` hears of each piece. */
export async function readRecording(
  answer: Response,
  told: (progress: Progress) => void,
): Promise<Entry[]> {
  const reader = new LineReader();
  if (answer.body === null) return reader.finish();
  const whole = wholeLength(answer.headers);
  const pieces = answer.body.getReader();
  const text = new TextDecoder();
  let bytes = 0;
  for (;;) {
    const { done, value } = await pieces.read();
    if (done) break;
    bytes += value.length;
    reader.take(text.decode(value, { stream: true }));
    told({ items: reader.entries.length, share: whole && Math.min(1, bytes / whole) });
  }
  reader.take(text.decode());
  return reader.finish();
}

/** In bytes as they are read; of a compressed file only the compressed length is known, which says nothing. */
function wholeLength(headers: Headers): number | null {
  if (headers.has('Content-Encoding')) return null;
  return Number(headers.get('Content-Length')) || null;
}
