export interface Entity {
  readonly id: string;
}

/** Told of every change before it is made, so that it can be undone and written down. */
export type Recorder = (collection: string, id: string, before: Entity | undefined, after: Entity | undefined) => void;

/** All entities of one kind by id, in the order in which they came. Entities are replaced, never changed in place. */
export class Collection<T extends Entity> {
  readonly name: string;
  readonly #record: Recorder;
  readonly #entities = new Map<string, T>();
  readonly #indexes: Index<T>[] = [];

  constructor(name: string, record: Recorder) {
    this.name = name;
    this.#record = record;
  }

  get size(): number {
    return this.#entities.size;
  }

  get(id: string): T | undefined {
    return this.#entities.get(id);
  }

  values(): T[] {
    return [...this.#entities.values()];
  }

  put(entity: T): T {
    this.#record(this.name, entity.id, this.#entities.get(entity.id), entity);
    this.#set(entity.id, entity);
    return entity;
  }

  delete(id: string): void {
    const before = this.#entities.get(id);
    if (!before) return;
    this.#record(this.name, id, before, undefined);
    this.#set(id, undefined);
  }

  /** Sets what was recorded before (when undoing or reading the journal), without recording it again. */
  restore(id: string, entity: unknown): void {
    this.#set(id, (entity ?? undefined) as T | undefined);
  }

  /** A way to find entities by something other than their id. */
  indexBy(keyOf: (entity: T) => string): Index<T> {
    const index = new Index(keyOf);
    for (const entity of this.values()) index.replace(undefined, entity);
    this.#indexes.push(index);
    return index;
  }

  #set(id: string, entity: T | undefined): void {
    const before = this.#entities.get(id);
    for (const index of this.#indexes) index.replace(before, entity);
    if (entity) this.#entities.set(id, entity);
    else this.#entities.delete(id);
  }
}

/** Entities by a key that several of them may share, in the order in which they came to have it. */
export class Index<T extends Entity> {
  readonly #keyOf: (entity: T) => string;
  readonly #buckets = new Map<string, Map<string, T>>();

  constructor(keyOf: (entity: T) => string) {
    this.#keyOf = keyOf;
  }

  all(key: string): T[] {
    return [...(this.#buckets.get(key)?.values() ?? [])];
  }

  first(key: string): T | undefined {
    return this.#buckets.get(key)?.values().next().value;
  }

  /** Puts `after` in the place of `before`, which it keeps as long as the key is the same. */
  replace(before: T | undefined, after: T | undefined): void {
    if (before && !(after && this.#keyOf(after) === this.#keyOf(before))) this.#remove(before);
    if (after) this.#add(after);
  }

  #add(entity: T): void {
    const key = this.#keyOf(entity);
    const bucket = this.#buckets.get(key) ?? new Map<string, T>();
    bucket.set(entity.id, entity);
    this.#buckets.set(key, bucket);
  }

  #remove(entity: T): void {
    const key = this.#keyOf(entity);
    const bucket = this.#buckets.get(key);
    bucket?.delete(entity.id);
    if (bucket?.size === 0) this.#buckets.delete(key);
  }
}
