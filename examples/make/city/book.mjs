/** Record types whose records are shown to the public as a whole; the others go to the platform only. */
const publicTypes = new Set(['101', '102', '103', '104', '202', '301', '302', '503', '701']);
const counts = new Map();

/** An identifier for a record of a unit, formed on a day; in the order of the calls. */
export function newId(type, unit, day) {
  const start = `${unit.code}-${type}-${day.replaceAll('-', '')}`;
  const n = (counts.get(start) ?? 0) + 1;
  counts.set(start, n);
  return `${start}-${String(n).padStart(6, '0')}`;
}

/** A record of a unit: what every record has, and its own values, which may replace that. An empty value is none. */
export function record(type, unit, day, values) {
  const isPublic = publicTypes.has(type);
  return {
    recordId: values.recordId ?? newId(type, unit, day),
    recordType: type,
    operationType: '1',
    reportingUnitName: unit.name,
    reportingUnitCode: unit.code,
    divisionCode: unit.division,
    formedDate: day,
    disclosureLevel: isPublic ? '1' : '2',
    secrecyReview: isPublic ? '1' : '3',
    ...values,
  };
}
