import { readFileSync } from 'node:fs';

const read = (path) => JSON.parse(readFileSync(new URL(`../../../schemas/${path}`, import.meta.url), 'utf8'));

/** What a schema says of a field, with what it takes from a shared part. */
function resolved(field) {
  const [file, pointer] = (field.$ref ?? field.items?.$ref ?? '').split('#/$defs/');
  return pointer === undefined
    ? field
    : { ...read(file.replace('../', '').replace('./', '')).$defs[pointer], ...field };
}

/** The fields of a record type or form, in order: name, head of its column, whether it holds days, whether each record has it. */
export function fieldsOf(path) {
  const { properties, required } = read(path);
  return Object.entries(properties).map(([name, field]) => {
    const whole = resolved(field);
    return {
      name,
      header: whole['x-header'] ?? whole.title,
      isDay: whole['x-type'] === 'D8',
      isRequired: required.includes(name),
    };
  });
}

/** Files of the record types of the city, by code. */
export const typeFiles = {
  101: 'records/annual-commitment.json',
  102: 'records/commitment-item.json',
  103: 'records/fulfilment-report.json',
  104: 'records/service-commitment.json',
  201: 'records/major-decision-assessment.json',
  202: 'records/government-contract.json',
  203: 'records/contract-performance.json',
  301: 'records/administrative-license.json',
  302: 'records/administrative-penalty.json',
  401: 'records/arrears.json',
  402: 'records/arrears-repayment.json',
  403: 'records/policy-fund-fulfilment.json',
  501: 'records/dishonesty-record.json',
  502: 'records/credit-repair.json',
  503: 'records/integrity-evaluation.json',
  504: 'records/warning-letter.json',
  505: 'records/complaint.json',
  601: 'records/judgment-debtor-push.json',
  701: 'records/integrity-activity.json',
};
