import { Worker } from "node:worker_threads";

/** Expressions that share their values, clock and chance. */
export interface Batch {
  expressions: string[];
  /** What the expressions know, by name. */
  known: Record<string, unknown>;
  /** Milliseconds since the epoch: what their clock shows. */
  now: number;
  seed: string | number;
}

/** What became of an expression: its value (undefined where it has none), or the reason why there is none. */
export type Evaluated = { value: unknown } | { error: string };

/** One expression took too long, or brought its thread down; the others of its batch have no results either. */
export class Unfinished extends Error {
  constructor(
    message: string,
    /** Which one of the batch, counted from 0. */
    readonly index: number,
  ) {
    super(message);
  }
}

/** How long an expression may take before the thread is ended. It has no business taking longer than a few milliseconds. */
const defaultDeadlineMs = 1000;

/** How long the thread may take to be ready. */
const startDeadlineMs = 30_000;

/**
 * A thread that evaluates JavaScript which comes from a file, and is therefore data. It is started when first needed,
 * used for one batch at a time, replaced when it had to be ended, and does not keep the process alive.
 */
export class Sandbox {
  readonly #deadlineMs: number;
  readonly #progress = new Int32Array(new SharedArrayBuffer(4));
  #worker: Promise<Worker> | undefined;
  #previous: Promise<unknown> = Promise.resolve();

  constructor({ deadlineMs = defaultDeadlineMs }: { deadlineMs?: number | undefined } = {}) {
    this.#deadlineMs = deadlineMs;
  }

  /** One result for each expression, in order. Throws Unfinished when one of them had to be ended. */
  evaluate(batch: Batch): Promise<Evaluated[]> {
    const evaluation = this.#previous.then(() => this.#evaluate(batch));
    this.#previous = evaluation.catch(() => undefined);
    return evaluation;
  }

  /** Ends the thread. A later evaluation starts another. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await (await worker?.catch(() => undefined))?.terminate();
  }

  async #evaluate({ expressions, known, now, seed }: Batch): Promise<Evaluated[]> {
    const values = JSON.stringify(known);
    Atomics.store(this.#progress, 0, 0);
    try {
      const worker = await (this.#worker ??= this.#start());
      worker.postMessage({ expressions, names: Object.keys(known), values, now, seed });
      const results = await answer<({ json?: string } | { error: string })[]>(worker, this.#deadlineMs);
      return results.map((result) => ("error" in result ? result : { value: parsed(result.json) }));
    } catch (thrown) {
      await this.close();
      throw new Unfinished((thrown as Error).message, Atomics.load(this.#progress, 0));
    }
  }

  async #start(): Promise<Worker> {
    const worker = new Worker(new URL("./sandbox-worker.mjs", import.meta.url), {
      workerData: { progress: this.#progress.buffer },
      env: {},
      execArgv: [],
    });
    // While it is idle nobody else listens, and an error that nobody hears would end the process.
    worker.on("error", () => undefined);
    await answer(worker, startDeadlineMs);
    return worker;
  }
}

/** The thread's next message. The process stays alive until it comes, and no longer. */
function answer<Message>(worker: Worker, deadlineMs: number): Promise<Message> {
  return new Promise<Message>((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(new Error(`it took longer than ${deadlineMs} ms`))), deadlineMs);
    const onMessage = (message: Message) => settle(() => resolve(message));
    const onError = (error: Error) => settle(() => reject(error));
    const onExit = () => settle(() => reject(new Error("its thread ended")));
    const settle = (then: () => void) => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit).unref();
      then();
    };
    worker.ref();
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
  });
}

function parsed(json: string | undefined): unknown {
  return json === undefined ? undefined : JSON.parse(json);
}
