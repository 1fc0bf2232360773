import { z } from "zod";

/** The part of a match that says whose turn it is. */
export const turns = {
  /** Which of those that match from now on, counted from 1. */
  nth: z.int().min(1).default(1),
  /** How many of them in a row, from the nth on. */
  times: z.int().min(1).default(1),
};

interface Declaration {
  match: { nth: number; times: number };
  effect: object;
}

export type Waiting<Fault> = Fault & {
  id: number;
  /** How many have matched. */
  seen: number;
};

/** Whether a fault has struck as often as it was to. */
export const isOver = ({ seen, match: { nth, times } }: Waiting<Declaration>): boolean => seen >= nth + times - 1;

/** Faults that lie in wait for a subject. They live in memory: a restart forgets them. */
export class WaitingFaults<Fault extends Declaration, Subject> {
  readonly #matches: (match: Fault["match"], subject: Subject) => boolean;
  #faults: Waiting<Fault>[] = [];
  #last = 0;

  constructor(matches: (match: Fault["match"], subject: Subject) => boolean) {
    this.#matches = matches;
  }

  add(declaration: Fault): Waiting<Fault> {
    const fault = { id: ++this.#last, seen: 0, ...declaration };
    this.#faults.push(fault);
    return fault;
  }

  list(): readonly Waiting<Fault>[] {
    return this.#faults;
  }

  /** How many may still strike. */
  waiting(): number {
    return this.#faults.filter((fault) => !isOver(fault)).length;
  }

  /** Takes one back; false when there is none of that id. */
  remove(id: number): boolean {
    const before = this.#faults.length;
    this.#faults = this.#faults.filter((fault) => fault.id !== id);
    return this.#faults.length < before;
  }

  clear(): void {
    this.#faults = [];
  }

  /** What happens to this subject. Every matching fault counts it; the first one whose turn it is strikes. */
  strike(subject: Subject): Fault["effect"] | undefined {
    const matching = this.#faults.filter(({ match }) => this.#matches(match, subject));
    for (const fault of matching) fault.seen += 1;
    return matching.find(({ seen, match: { nth, times } }) => seen >= nth && seen < nth + times)?.effect;
  }
}
