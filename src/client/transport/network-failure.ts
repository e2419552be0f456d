/** Whether the platform may have read the request. */
export interface NetworkFailure {
  readonly sent: 'never' | 'unknown';
  readonly kind: 'dns' | 'refused' | 'tls' | 'certificate' | 'connect-timeout' | 'proxy' | 'unsendable' | 'reset';
  /** The system's code, for those who look for it. */
  readonly code: string;
}

const neverSent: Readonly<Record<string, NetworkFailure['kind']>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  ENODATA: 'dns',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  EADDRNOTAVAIL: 'refused',
  UND_ERR_CONNECT_TIMEOUT: 'connect-timeout',
  EPROTO: 'tls',
  UND_ERR_INVALID_ARG: 'unsendable',
  ERR_INVALID_CHAR: 'unsendable',
};

/** Certificates do not get better by waiting. */
const certificate = /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT|HOSTNAME_MISMATCH)/;

/** Faults of a connection that stood already: its other side may have read the request. */
const midway = /BAD_RECORD_MAC|DECRYPTION|UNEXPECTED_EOF|CLOSE_NOTIFY/;

/** What an error of a request means; in doubt the request was sent. */
export function networkFailure(error: unknown): NetworkFailure {
  const {
    code = '',
    message = '',
    syscall,
    errors,
    cause,
  } = (error ?? {}) as NodeJS.ErrnoException & {
    errors?: readonly unknown[];
    cause?: unknown;
  };
  // several addresses were tried: none was reached if that holds for each
  if (errors !== undefined && errors.length > 0) {
    const each = errors.map(networkFailure);
    return each.find(({ sent }) => sent === 'unknown') ?? each[0]!;
  }
  if (/Proxy response|Proxy Authentication Required/.test(message))
    return { sent: 'never', kind: 'proxy', code: message };
  if (certificate.test(code)) return { sent: 'never', kind: 'certificate', code };
  const stood = midway.test(code) || (/UNREACH$/.test(code) && (syscall === 'read' || syscall === 'write'));
  if (stood) return { sent: 'unknown', kind: 'reset', code };
  if (/^ERR_(SSL|TLS)_/.test(code)) return { sent: 'never', kind: 'tls', code };
  if (/before secure TLS connection/.test(message)) return { sent: 'never', kind: 'tls', code };
  const kind = neverSent[code] ?? (syscall === 'connect' ? 'refused' : undefined);
  if (kind !== undefined) return { sent: 'never', kind, code };
  if (cause !== undefined && cause !== error) return networkFailure(cause);
  return { sent: 'unknown', kind: 'reset', code };
}
