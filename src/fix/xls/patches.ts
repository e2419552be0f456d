/** Other bytes in place of a stretch of bytes. */
export interface BytePatch {
  readonly from: number;
  readonly to: number;
  readonly bytes: readonly number[];
}

/** @param patches in order, none reaching into the next. */
export function applied(bytes: Uint8Array, patches: readonly BytePatch[]): Uint8Array {
  const all = new Uint8Array(patches.reduce((sum, patch) => sum + growth(patch), bytes.length));
  let [read, at] = [0, 0];
  for (const { from, to, bytes: put } of patches) {
    all.set(bytes.subarray(read, from), at);
    at += from - read;
    all.set(put, at);
    at += put.length;
    read = to;
  }
  all.set(bytes.subarray(read), at);
  return all;
}

/** Where what stands at a place comes to stand. @param patches in order. */
export function moved(patches: readonly BytePatch[]): (at: number) => number {
  const ends = patches.map(({ to }) => to);
  const shifts = [0];
  for (const patch of patches) shifts.push(shifts.at(-1)! + growth(patch));
  return (at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    return at + shifts[low]!;
  };
}

const growth = ({ from, to, bytes }: BytePatch): number => bytes.length - (to - from);
