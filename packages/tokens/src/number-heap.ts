/** Gives the lowest of many numbers first. */
export interface NumberHeap {
  /** @param value - 0 or more */
  push(value: number): void;
  /** Takes the lowest away; -1 when there is none. */
  pop(): number;
}

/** Makes an empty heap. Its room grows as it is needed. */
export function createNumberHeap(): NumberHeap {
  let room = new Float64Array(1024);
  let size = 0;

  function push(value: number): void {
    if (size === room.length) {
      const larger = new Float64Array(size * 2);
      larger.set(room);
      room = larger;
    }
    let at = size++;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      const above = room[parent] ?? 0;
      if (above <= value) break;
      room[at] = above;
      at = parent;
    }
    room[at] = value;
  }

  /** The lowest of the four numbers below a place, of which the first is there. */
  function lowestBelow(first: number): number {
    let lowest = first;
    const end = Math.min(first + 4, size);
    for (let child = first + 1; child < end; child++) if ((room[child] ?? 0) < (room[lowest] ?? 0)) lowest = child;
    return lowest;
  }

  function pop(): number {
    if (size === 0) return -1;
    const top = room[0] ?? 0;
    const value = room[--size] ?? 0;
    let at = 0;
    for (let child = 1; child < size; child = 4 * at + 1) {
      const lowest = lowestBelow(child);
      const below = room[lowest] ?? 0;
      if (below >= value) break;
      room[at] = below;
      at = lowest;
    }
    room[at] = value;
    return top;
  }

  return { push, pop };
}
