/**
 * The worker thread in which expressions are evaluated: QuickJS without any host function. Plain JavaScript, since a
 * worker is loaded by Node itself, beside its TypeScript neighbours as well as beside the built bundle.
 */
import { parentPort, workerData } from "node:worker_threads";
import { getQuickJS, Scope } from "quickjs-emscripten";

// QuickJS asks this thread for its zone. Every host gives the same answer, Pipedream's own.
Date.prototype.getTimezoneOffset = () => 0;

/** Which expression is being evaluated, for the one who stops this thread. */
const progress = new Int32Array(workerData.progress);

const memoryLimitBytes = 64 * 2 ** 20;
const stackLimitBytes = 128 * 2 ** 10;

/** Runs inside the sandbox: the clock stands still and chance is the seed's. */
function stopTheWorld(now, seed) {
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, newTarget) => Reflect.construct(target, given.length > 0 ? given : [now], newTarget),
    apply: () => new RealDate(now).toString(),
    get: (target, name) => (name === "now" ? () => now : Reflect.get(target, name)),
  });
  RealDate.prototype.constructor = globalThis.Date;

  // FNV-1a makes a number of the seed, mulberry32 the numbers after it.
  let state = 2166136261;
  for (const letter of String(seed)) state = Math.imul(state ^ letter.codePointAt(0), 16777619);
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Runs inside the sandbox: the value as it can leave it. */
function asJson(value) {
  if (value instanceof Promise) throw new TypeError("it gives a promise, and expressions cannot wait");
  return JSON.stringify(value);
}

const quickJs = await getQuickJS();

parentPort.on("message", (batch) => parentPort.postMessage(evaluate(batch)));
parentPort.postMessage("ready");

/** Every batch has a world of its own; every expression in it gets the values anew, whatever the others did to them. */
function evaluate({ expressions, names, values, now, seed }) {
  return Scope.withScope((scope) => {
    const runtime = scope.manage(quickJs.newRuntime());
    runtime.setMemoryLimit(memoryLimitBytes);
    runtime.setMaxStackSize(stackLimitBytes);
    const context = scope.manage(runtime.newContext());

    /** The result, or what was thrown, as `{ value }` or `{ error }`. */
    const outcome = (result) => {
      const handle = scope.manage(result.error ?? result.value);
      return result.error ? { error: explained(context.dump(handle)) } : { handle };
    };
    const run = (code) => outcome(context.evalCode(code, "expression", { strict: false }));
    const call = (callee, argument) => outcome(context.callFunction(callee.handle, context.undefined, argument.handle));

    run(`(${stopTheWorld})(${JSON.stringify(now)}, ${JSON.stringify(seed)})`);
    const parse = run("JSON.parse");
    const toJson = run(`(${asJson})`);
    const json = { handle: scope.manage(context.newString(values)) };

    const evaluated = (expression) => {
      const compiled = run(`(({ ${names.join(", ")} }) => (\n${expression}\n))`);
      if (compiled.error) return compiled;
      const known = call(parse, json);
      if (known.error) return known;
      const value = call(compiled, known);
      return value.error ? value : call(toJson, value);
    };
    return expressions.map((expression, index) => {
      Atomics.store(progress, 0, index);
      const { error, handle } = evaluated(expression);
      return error === undefined ? { json: context.dump(handle) } : { error };
    });
  });
}

function explained(thrown) {
  return typeof thrown?.message === "string"
    ? `${thrown.name}: ${thrown.message}`
    : `it threw ${JSON.stringify(thrown)}`;
}
