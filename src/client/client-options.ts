import type { Dialect } from './dialect/dialect.js';
import type { TransportOptions } from './options.js';
import type { Judge } from './sending.js';

export interface ClientOptions extends TransportOptions {
  /** 报送前检查的函数；不给的不检查。 Judges submissions before they are sent. */
  readonly judge?: Judge;
  /** 收到回执即核验；`off` 不核验。 Receipts are verified as they arrive. */
  readonly receipts?: 'verify' | 'off';
  /** 平台的应答是另一种格式时怎样读。 How a platform of another form is read; it gives no receipts. */
  readonly dialect?: Dialect;
}
