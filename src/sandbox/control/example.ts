import { createHash } from 'node:crypto';
import { samples } from '../../generated/samples.js';
import { recordsDigest } from '../../receipts/digests.js';
import { standardVersion } from '../../standard/version.js';
import { stated } from '../times.js';

/** Who the example is sent by. */
export const exampleTenant = 'demo-housing';

/**
 * A submission that can be sent as it is: one record of arrears, another one for each number.
 * @param batchId number of the submission. @param now by the sandbox’s clock.
 */
export function exampleSubmission(batchId: string, now: string): object {
  const number = String(createHash('sha256').update(batchId).digest().readUInt32BE() % 1_000_000).padStart(6, '0');
  const sample = samples['arrears'] as Readonly<Record<string, string>>;
  const record = {
    ...sample,
    recordId: sample['recordId']!.replace(/\d{6}$/, number),
    arrearsNumber: sample['arrearsNumber']!.replace(/\d{6}$/, number),
  };
  const entries = [{ revision: 1, record }];
  return {
    batch: {
      batchId,
      standardVersion,
      reportingUnitName: sample['reportingUnitName'],
      reportingUnitCode: sample['reportingUnitCode'],
      divisionCode: sample['divisionCode'],
      recordType: sample['recordType'],
      zeroReport: '0',
      recordCount: '1',
      recordsDigest: recordsDigest(entries),
      operatorName: '王甲',
      reviewerName: '李乙',
      contactPhone: '0531-00000000',
      generatedAt: stated(now).replace(/\.\d+/, ''),
    },
    entries,
  };
}
