import { createHash } from 'node:crypto';

/**
 * What a unit says of a batch: which records of which period it reports, on which day. Without records it is a zero report.
 * A period belongs to it where it is a report of a period.
 */
export function batch(unit, type, day, records, period) {
  const isZero = records.length === 0;
  const text = JSON.stringify(records);
  return {
    batchId: `${unit.code}-${type}-${day.replaceAll('-', '')}-0001`,
    standardVersion: '0.1.0',
    reportingUnitName: unit.name,
    reportingUnitCode: unit.code,
    divisionCode: unit.division,
    recordType: type,
    ...(period && { reportPeriod: period }),
    zeroReport: isZero ? '1' : '0',
    recordCount: String(records.length),
    ...(!isZero && { recordsDigest: createHash('sm3').update(text).digest('hex') }),
    operatorName: '钱甲',
    reviewerName: '郑乙',
    contactPhone: '0531-00000000',
    generatedAt: `${day}T10:00:00+08:00`,
  };
}
