import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPrivateAddress } from './private-addresses.js';

/** The code of the error for a host in one’s own network. */
export const privateCode = 'LUCHENG_PRIVATE';

/**
 * Looks a host up for a connection, and refuses it where any of its addresses is private: the address that was looked at is
 * the one that is connected to, whatever the name may mean a moment later.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses: readonly LookupAddress[]) => {
    if (error !== null) return callback(error, '', 0);
    const [first] = addresses;
    if (first === undefined || addresses.some(({ address }) => isPrivateAddress(address)))
      return callback(Object.assign(new Error('private address'), { code: privateCode }), '', 0);
    return options.all ? callback(null, [...addresses]) : callback(null, first.address, first.family);
  });
};
