import type { Dataset } from '../dataset.js';
import type { Fault } from '../make/faults.js';
import { cityClean } from './city-clean.js';
import { severalFaults } from './troubled/several.js';
import { singleFaults } from './troubled/single.js';
import { spreadsheetFaults } from './troubled/spreadsheet.js';

/** What went wrong in the report of 示例市, one thing after another. */
export const cityFaults: readonly Fault[] = [...singleFaults, ...severalFaults, ...spreadsheetFaults];

/** The clean report of 示例市, into which the faults are written. */
export const cityTroubled = (): Dataset => ({
  ...cityClean(),
  name: 'city-troubled',
  title: '示例市同一次报送，带着各种差错',
});
