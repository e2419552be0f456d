/** What a gateway's signature may cover. */
export interface GatewayRequest {
  readonly method: string;
  /** Path with query, as it is sent. */
  readonly path: string;
  /** Exactly the bytes that are sent; empty for GET. */
  readonly body: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds since 1970, corrected by the platform's clock where that is known to differ. */
  readonly now: number;
}

/** Headers an existing gateway demands besides the platform's own; made anew for every attempt. */
export interface GatewayProfile {
  readonly name: string;
  headers(request: GatewayRequest): Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  /** Values that must never be seen in logs and errors. */
  readonly secrets?: readonly string[];
}
