import { describe, expect, test } from 'vitest';
import { noteAnchor, noteSize, plainGrid, SheetGrid } from '../../src/workbook/note-box.js';

describe('boxes of notes are as large as their text', () => {
  const size = (text: string): number[] => Object.values(noteSize({ ref: 'A1', text }));
  test.each([
    ['a word', '必填', [170, 25]],
    ['two lines', '【鲁诚】\n必填', [170, 38]],
    ['a sentence, wrapped', '许'.repeat(40), [170, 12 + 3 * 13]],
    ['letters are half as wide', 'a'.repeat(66), [170, 12 + 2 * 13]],
    ['a long text is wider', '许'.repeat(400), [250, 12 + 16 * 13]],
    ['what is longer than a window is cut off by the box', '许\n'.repeat(60), [170, 360]],
  ])('%s', (_what, text, expected) => expect(size(text)).toEqual(expected));

  test('what is given is kept', () => {
    expect(noteSize({ ref: 'A1', text: '许', width: 99, height: 88 })).toEqual({ width: 99, height: 88 });
  });
});

describe('boxes stand beside their cell, over cells as large as they are', () => {
  const size = { width: 100, height: 40 };
  const wide = new SheetGrid({
    notes: [],
    columns: [{ width: 10 }, { width: 100 }, { width: 5, hidden: true }],
    rowHeight: 20,
  });
  wide.setHeight(1, 60);
  test.each([
    ['plain cells', 'B5', plainGrid, '2, 12, 3, 12, 4, 1, 6, 5'],
    ['the first row', 'A1', plainGrid, '1, 12, 0, 12, 3, 1, 3, 5'],
    ['a wide column and a high row', 'A1', wide, '1, 12, 0, 12, 1, 145, 0, 65'],
    ['a hidden column', 'B3', wide, '2, 12, 1, 12, 5, 1, 3, 12'],
  ])('%s', (_what, ref, grid, expected) => expect(noteAnchor(ref, size, grid)).toBe(expected));
});
