import { read } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { describeWithLibreOffice, roundTrip } from '../libreoffice.js';
import { workbookOf } from './collect.js';

describeWithLibreOffice('a new workbook after LibreOffice has saved it', () => {
  test('cells, notes, hidden sheets and links are still there', async () => {
    const bytes = await workbookOf([
      {
        name: '检查结论',
        rows: [{ n: 1, cells: [{ value: '=1+1' }, { value: { kind: 'number', text: '12.50' } }] }],
        notes: [{ ref: 'A1', text: '【鲁诚】第一行\n第二行' }],
      },
      { name: '_lucheng', visibility: 'very-hidden', rows: [{ n: 1, cells: [{ value: 'lucheng' }] }] },
    ]);
    const book = read(await roundTrip(bytes));
    expect(book.SheetNames).toEqual(['检查结论', '_lucheng']);
    const cell = book.Sheets['检查结论']!['A1'];
    expect([cell.v, cell.f, cell.c[0].t]).toEqual(['=1+1', undefined, '【鲁诚】第一行\n第二行']);
    expect(book.Sheets['检查结论']!['B1'].v).toBe(12.5);
    expect(book.Workbook!.Sheets!.map(({ Hidden }) => Hidden)).toEqual([0, 1]);
  });
});
