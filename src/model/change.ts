/**
 * How a finding stands to an earlier run: `added` 新增, `remaining` 仍存在, `fixed` 已修复 (the record is there again, was judged
 * again and is in order), `gone` (its record is not in this run, which repairs nothing), `undecided` (the earlier report does
 * not list it, or the rule was not run on it this time).
 */
export type Change = 'added' | 'remaining' | 'fixed' | 'gone' | 'undecided';
