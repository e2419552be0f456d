import { units } from '../units.mjs';
import { committed } from './cells.mjs';

/** Commitments of 2025 that are asked: not revoked ones (west), nor those of units that have none (science, grain, data). */
const asked = {
  ...{
    government: 1,
    reform: 1,
    education: 1,
    industry: 1,
    finance: 2,
    housing: 1,
    transport: 1,
    water: 1,
    commerce: 1,
  },
  ...{ culture: 1, market: 1, approval: 1, east: 1, south: 1, eastHousing: 1, westFinance: 1, southTransport: 1 },
  // its year cannot be read: it counts, and never as in order
  eastFinance: 1,
};
/** Items of 2025; those of a revoked commitment are asked as well. */
const items = {
  ...{
    government: 2,
    reform: 3,
    education: 2,
    industry: 2,
    finance: 4,
    housing: 2,
    transport: 2,
    water: 3,
    commerce: 2,
  },
  ...{
    culture: 2,
    market: 3,
    approval: 3,
    east: 2,
    west: 2,
    south: 2,
    eastHousing: 2,
    westFinance: 2,
    southTransport: 2,
  },
  eastFinance: 2,
};
/** Reports of a period of 2025. */
const reports = {
  ...{
    government: 6,
    reform: 7,
    education: 4,
    industry: 6,
    finance: 10,
    housing: 5,
    transport: 7,
    water: 9,
    commerce: 6,
  },
  ...{ culture: 6, market: 9, approval: 7, east: 6, eastHousing: 6, westFinance: 6, southTransport: 6 },
};
/** Of these, those of items that are done. */
const done = {
  ...{
    government: 4,
    reform: 5,
    education: 3,
    industry: 4,
    finance: 7,
    housing: 4,
    transport: 2,
    water: 6,
    commerce: 4,
  },
  ...{ culture: 4, market: 6, approval: 3, east: 2, eastHousing: 2, westFinance: 4, southTransport: 4 },
};

/** A check: of how many it asks, and how many of these are not in order, by unit. */
const check = (id, of, not = {}) => ({ id, of, not });
const times = (counts, by) => Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count * by]));
const without = (counts, ...names) =>
  Object.fromEntries(Object.entries(counts).filter(([name]) => !names.includes(name)));
/** Several questions of each record: one whose year cannot be read counts once only. */
const parts = (counts, by) => ({ ...times(counts, by), eastFinance: counts.eastFinance });

const story = {
  A: [
    // every unit that has to make one by 2025-03-31, which the bureau of data did not have to
    check(
      'one',
      Object.fromEntries(Object.keys(without(committed, 'data')).map((name) => [name, 1])),
      // none; two; merged, and none; revoked; a draft; of two years; without a telephone
      { science: 1, finance: 1, grain: 1, west: 1, south: 1, eastFinance: 1, westFinance: 1 },
    ),
  ],
  B: [
    check('items', asked, { eastFinance: 1 }),
    // of the commitment that has fewer items than it says, nobody can tell
    check('kinds', without(asked, 'market'), { culture: 1, eastFinance: 1 }),
    check('supervision', asked, { westFinance: 1, eastFinance: 1 }),
    // one item without a target, one without an office
    check('item-parts', parts(items, 3), { water: 2, eastFinance: 2 }),
  ],
  C: [
    // the first item of water has no target, the third one nothing but phrases
    check('measurable', items, { water: 2, eastFinance: 2 }),
    check('concrete', items, { water: 2, eastFinance: 2 }),
    // the second item of water has no office, the third one all of them
    check('office', items, { water: 2, eastFinance: 2 }),
  ],
  D: [
    // the draft has no channel, address, day, attachment
    check('parts', parts(asked, 4), { south: 4, eastFinance: 1 }),
    check('in-time', asked, { industry: 1, south: 1, eastFinance: 1 }),
    check('official', asked, { culture: 1, south: 1, eastFinance: 1 }),
    check('summary', asked, { south: 1, eastFinance: 1 }),
    check('reports', times(reports, 2)),
    // pages have not been asked
    check('page', {}),
  ],
  E: [
    // the cells of `promises.mjs`, added up
    check(
      'half-years',
      {
        ...{ government: 4, reform: 5, education: 3, industry: 4, finance: 7, housing: 4, transport: 5, water: 6 },
        ...{ commerce: 4, culture: 4, market: 6, approval: 5, east: 4, south: 4, eastFinance: 4, eastHousing: 4 },
        ...{ westFinance: 4, southTransport: 6 },
      },
      { housing: 1, transport: 1, south: 4, eastFinance: 4, southTransport: 2 },
    ),
    check(
      'years',
      {
        ...{ government: 2, reform: 2, education: 1, industry: 2, finance: 3, housing: 2, transport: 2, water: 3 },
        ...{ commerce: 2, culture: 2, market: 3, approval: 2, east: 2, south: 2, eastFinance: 2, eastHousing: 2 },
        ...{ westFinance: 2, southTransport: 3 },
      },
      { transport: 1, south: 2, eastFinance: 2, eastHousing: 1, southTransport: 1 },
    ),
    // reports that have an earlier one to be held against: the first of the second half of the year; of transport, the one
    // of the item of 2024 too; not those of the adjusted item of east
    check(
      'progress',
      {
        ...{ government: 2, reform: 2, education: 1, industry: 2, finance: 3, housing: 1, transport: 3, water: 3 },
        ...{
          commerce: 2,
          culture: 2,
          market: 3,
          approval: 2,
          east: 1,
          eastHousing: 2,
          westFinance: 2,
          southTransport: 2,
        },
      },
      { transport: 1 },
    ),
    // reports of the year
    check(
      'results',
      {
        ...{ government: 2, reform: 2, education: 1, industry: 2, finance: 3, housing: 2, transport: 2, water: 3 },
        ...{
          commerce: 2,
          culture: 2,
          market: 3,
          approval: 2,
          east: 2,
          eastHousing: 2,
          westFinance: 2,
          southTransport: 2,
        },
      },
      { eastHousing: 1 },
    ),
    check('carried', { transport: 1, southTransport: 1 }, { southTransport: 1 }),
  ],
  F: [
    // kind and explanation: of the two unfinished reports of transport neither; both of the one finished late, of the
    // unfinished ones of approval and of the adjusted ones of east
    check('reasons', { transport: 6, approval: 4, east: 4 }, { transport: 4 }),
    check('measures', { transport: 4, approval: 4 }, { transport: 4 }),
    check('finished', done),
    check('result-and-day', done),
    // those done in time of items that have a value to be reached
    check('target', {
      ...{ government: 4, reform: 2, education: 2, industry: 4, finance: 3, housing: 2, transport: 1, water: 2 },
      ...{ commerce: 4, culture: 2, market: 4, approval: 3, westFinance: 2, southTransport: 4 },
    }),
    check('adjusted-items', { east: 1, west: 2 }),
    check('adjusted', { east: 2, west: 2 }),
    check('adjusted-after', { east: 1, west: 1 }),
  ],
  G: [
    check('item-count', asked, { market: 1, eastFinance: 1 }),
    check('rate-given', asked, { south: 1, eastFinance: 1 }),
    // not of the draft, which has no rate; of market, which has fewer items than it says; of east housing, where one is still going on
    check('rate', without(asked, 'south', 'market', 'eastHousing'), { approval: 1, eastFinance: 1 }),
    // the city counts two of three
    check('dishonesty', { government: 1, east: 1 }, { government: 1 }),
    check('enforcement', { government: 1, east: 1 }),
  ],
};

const sum = (counts) => Object.values(counts).reduce((total, count) => total + count, 0);
const shareOf = (checks, name) => {
  const of = checks.reduce((total, one) => total + (one.of[name] ?? 0), 0);
  const not = checks.reduce((total, one) => total + (one.not[name] ?? 0), 0);
  return { n: of - not, of };
};

/** The seven questions: of how many, how many are in order; by check, by unit and for the whole. */
export const questions = Object.entries(story).map(([letter, checks]) => ({
  letter,
  share: {
    n: sum(checks.map(({ of, not }) => sum(of) - sum(not))),
    of: sum(checks.map(({ of }) => sum(of))),
  },
  checks: checks.map(({ id, of, not }) => ({ id, share: { n: sum(of) - sum(not), of: sum(of) } })),
  holders: Object.entries(units)
    .filter(([name]) => checks.some(({ of }) => of[name] !== undefined))
    .map(([name, unit]) => ({ holder: unit.code, share: shareOf(checks, name) })),
}));
