import { unescapeCharacters } from '../../readers/xlsx/shared-strings.js';
import { quotedSheet } from '../write-workbook.js';
import { relationshipsNamespace } from '../xml-names.js';
import { escapeAttribute, escapeText } from '../xml-text.js';
import { placeInOrder } from './element-order.js';
import { appendInto, rootOf } from './root.js';
import { attributeOf, attributesOf, Changes, childrenOf, prefixOf, type Span, withAttribute } from './xml-spans.js';

/** Order of the elements of a workbook. Source: ECMA-376 18.2.27. */
const order =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  /** Id of the relation to its part. */
  readonly relation: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
}

const states = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' };

/** The part that lists the sheets and names of a workbook. Names and views tell sheets by their place, and follow when that changes. */
export class WorkbookPart {
  #xml: string;

  constructor(xml: string) {
    this.#xml = xml;
  }

  get xml(): string {
    return this.#xml;
  }

  sheets(): readonly ListedSheet[] {
    return this.#sheets().map((span) => {
      const state = this.#get(span, 'state');
      return {
        name: unescapeCharacters(this.#get(span, 'name') ?? ''),
        relation: this.#get(span, 'id') ?? '',
        visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
      };
    });
  }

  /** Lists more sheets; the first of those in front is the one that is seen when the workbook is opened. */
  add(front: readonly ListedSheet[], end: readonly ListedSheet[]): void {
    const [list] = this.#children('sheets');
    if (list === undefined) throw new RangeError('a workbook without sheets');
    const taken = this.#sheets().map((span) => Number(this.#get(span, 'sheetId')));
    let id = Math.max(0, ...taken.filter((one) => one > 0));
    const prefix = prefixOf(list.tag);
    const element = ({ name, relation, visibility }: ListedSheet): string => {
      id += 1;
      return `<${prefix}sheet name="${escapeAttribute(name)}" sheetId="${id}"${states[visibility]} xmlns:r="${relationshipsNamespace}" r:id="${relation}"/>`;
    };
    const changes = new Changes(this.#xml);
    changes.insert(list.inner, front.map(element).join(''));
    appendInto(changes, this.#xml, list, end.map(element).join(''));
    this.#xml = changes.applied();
    this.#move((place) => place + front.length);
    if (front.length > 0) this.#show(0);
  }

  /** Lists a sheet no more, and forgets the names that are its own. */
  remove(relation: string): void {
    const spans = this.#sheets();
    const at = spans.findIndex((span) => this.#get(span, 'id') === relation);
    const span = spans[at];
    if (span === undefined) return;
    this.#xml = this.#xml.slice(0, span.start) + this.#xml.slice(span.end);
    this.#move((place) => (place === at ? undefined : place > at ? place - 1 : place));
  }

  /** Shows a sheet when the workbook is opened. */
  #show(place: number): void {
    const changes = new Changes(this.#xml);
    const [first] = this.#views();
    if (first === undefined) return;
    const attributes = attributesOf(this.#xml, first);
    const active = withAttribute(attributes, 'activeTab', String(place));
    // which tab is leftmost would hide those in front
    const from = first.start + 1 + first.tag.length;
    changes.replace(from, from + attributes.length, withAttribute(active, 'firstSheet', undefined));
    this.#xml = changes.applied();
  }

  /**
   * Sets a name that is a sheet's own: that of the range it is filtered by, of the rows repeated on paper.
   * @param range of the sheet; undefined where the name goes.
   */
  setName(relation: string, name: '_xlnm._FilterDatabase' | '_xlnm.Print_Titles', range: string | undefined): void {
    const sheets = this.sheets();
    const place = sheets.findIndex((one) => one.relation === relation);
    const there = this.#names().find(
      (span) => this.#get(span, 'name') === name && this.#get(span, 'localSheetId') === String(place),
    );
    const formula = range === undefined ? '' : escapeText(`${quotedSheet(sheets[place]!.name)}!${range}`);
    if (there !== undefined)
      this.#xml =
        range === undefined
          ? this.#xml.slice(0, there.start) + this.#xml.slice(there.end)
          : this.#xml.slice(0, there.inner) + formula + this.#xml.slice(there.innerEnd);
    else if (range !== undefined)
      this.#addName(
        (prefix) =>
          `<${prefix}definedName name="${name}" localSheetId="${place}"${name === '_xlnm._FilterDatabase' ? ' hidden="1"' : ''}>${formula}</${prefix}definedName>`,
      );
    this.#dropEmptyNames();
  }

  #addName(element: (prefix: string) => string): void {
    const [list] = this.#children('definedNames');
    const root = rootOf(this.#xml);
    const prefix = prefixOf(root.tag);
    const changes = new Changes(this.#xml);
    if (list !== undefined) appendInto(changes, this.#xml, list, element(prefixOf(list.tag)));
    else {
      const added = `<${prefix}definedNames>${element(prefix)}</${prefix}definedNames>`;
      changes.insert(placeInOrder(this.#xml, childrenOf(this.#xml, root), root.innerEnd, order, 'definedNames'), added);
    }
    this.#xml = changes.applied();
  }

  /** Tells the new places of sheets to what names them by place; what belongs to one that has none any more goes. */
  #move(placeOf: (place: number) => number | undefined): void {
    const changes = new Changes(this.#xml);
    const set = (span: Span, name: string, value: string): void => {
      const attributes = attributesOf(this.#xml, span);
      const from = span.start + 1 + span.tag.length;
      changes.replace(from, from + attributes.length, withAttribute(attributes, name, value));
    };
    for (const span of this.#names()) {
      const local = this.#get(span, 'localSheetId');
      if (local === undefined) continue;
      const place = placeOf(Number(local));
      if (place === undefined) changes.replace(span.start, span.end, '');
      else if (String(place) !== local) set(span, 'localSheetId', String(place));
    }
    for (const span of this.#views()) {
      const active = Number(this.#get(span, 'activeTab') ?? 0);
      const place = placeOf(active) ?? 0;
      if (place !== active) set(span, 'activeTab', String(place));
    }
    this.#xml = changes.applied();
    this.#dropEmptyNames();
  }

  #dropEmptyNames(): void {
    const [list] = this.#children('definedNames');
    if (list !== undefined && childrenOf(this.#xml, list).length === 0)
      this.#xml = this.#xml.slice(0, list.start) + this.#xml.slice(list.end);
  }

  #children(name: string): readonly Span[] {
    return childrenOf(this.#xml, rootOf(this.#xml)).filter((span) => span.name === name);
  }

  #sheets(): readonly Span[] {
    return this.#inside('sheets', 'sheet');
  }

  #names(): readonly Span[] {
    return this.#inside('definedNames', 'definedName');
  }

  #views(): readonly Span[] {
    return this.#inside('bookViews', 'workbookView');
  }

  #inside(list: string, name: string): readonly Span[] {
    return this.#children(list)
      .flatMap((span) => childrenOf(this.#xml, span))
      .filter((span) => span.name === name);
  }

  #get(span: Span, name: string): string | undefined {
    return attributeOf(this.#xml, span, name);
  }
}
