import { columnLetters } from '../../../src/standard/column-letters.js';
import { limits } from '../../../src/workbook/limits.js';
import { type Package, repeated } from './package.js';
import { worksheets } from './sheet-faults.js';
import { all, child, type Element } from './xml-tree.js';

/** The text of an element and of everything in it. */
const textOf = (element: Element): string => [...all(element)].map(({ text }) => text).join('');

/** Notes without a box, boxes without a note, and boxes that cannot be told apart. */
export function notesFaults(opened: Package): string[] {
  return worksheets(opened).flatMap(({ name, part, root }) => {
    const relations = opened.relations(part);
    const comments = [...relations.values()].filter(({ type }) => type === 'comments');
    if (comments.length === 0) return [];
    if (comments.length > 1) return [`${name}: two parts of notes`];
    const listed = opened.parts.get(comments[0]!.target)!;
    const drawing = relations.get(child(root, 'legacyDrawing').attributes['r:id'] ?? '');
    if (drawing?.type !== 'vmlDrawing') return [`${name}: notes without a drawing`];
    const shapes = [...all(opened.parts.get(drawing.target)!)].filter((one) => one.name === 'shape');
    const notes = child(listed, 'commentList').children;
    const refs = notes.map(({ attributes }) => attributes['ref']!);
    const boxes = shapes.flatMap(boxOf);
    return [
      ...repeated(refs).map((ref) => `two notes on ${ref}`),
      ...repeated(boxes).map((ref) => `two boxes of ${ref}`),
      ...repeated(shapes.map(({ attributes }) => attributes['id']!)).map((id) => `two shapes ${id}`),
      ...refs.filter((ref) => !boxes.includes(ref)).map((ref) => `${ref} has no box`),
      ...boxes.filter((ref) => !refs.includes(ref)).map((ref) => `a box of ${ref}, which has no note`),
      ...notes
        .filter(({ attributes }) => !(Number(attributes['authorId']) < child(listed, 'authors').children.length))
        .map(({ attributes }) => `${attributes['ref']} is by nobody`),
      ...notes
        .filter((note) => textOf(note).length > limits.text)
        .map(({ attributes }) => `${attributes['ref']} is too long`),
    ].map((fault) => `${name}: ${fault}`);
  });
}

/** The cell the box of a note is of; none for other shapes. */
function boxOf(shape: Element): string[] {
  const data = child(shape, 'ClientData');
  if (data.attributes['ObjectType'] !== 'Note') return [];
  return [`${columnLetters(Number(child(data, 'Column').text))}${Number(child(data, 'Row').text) + 1}`];
}
