/**
 * Records with mistakes put in. A mistake is the number of the record, the cells that are wrong, and what went wrong
 * with the rule of the catalogue that is broken, where it is one.
 */
export const spoil = (records, mistakes) =>
  records.map((record, i) =>
    Object.assign({}, record, ...mistakes.filter(([n]) => n === i + 1).map(([, cells]) => cells)),
  );
