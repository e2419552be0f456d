import type { SignedReceipt } from '../model/receipt.js';
import type { Platform, PlatformService } from './platform.js';

/** What delivering needs from outside. */
export interface DeliverOptions {
  readonly platform: Platform;
  readonly service: PlatformService;
  /** True where the platform is to judge and take nothing. */
  readonly dryRun: boolean;
  /** Why records are changed or withdrawn. */
  readonly reason?: string | undefined;
  readonly lang: 'zh' | 'en';
  /** Id of the next submission. */
  readonly newId: () => string;
  readonly now: () => Date;
  /** Takes every receipt as it comes. */
  readonly onReceipt?: ((receipt: SignedReceipt, submissionId: string) => Promise<void>) | undefined;
  /** Called with how many submissions are done. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}
