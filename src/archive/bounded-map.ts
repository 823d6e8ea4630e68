/** A map of as many entries as it may hold: beyond these, the one that was set first gives way. */
export class BoundedMap<Key, Value> extends Map<Key, Value> {
  readonly #most: number;

  constructor(most: number) {
    super();
    this.#most = most;
  }

  override set(key: Key, value: Value): this {
    super.set(key, value);
    if (this.size > this.#most) {
      const [first] = this.keys();
      this.delete(first as Key);
    }
    return this;
  }
}
