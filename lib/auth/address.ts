import { getIP } from 'better-auth/api';

/** Only the server in front sets it: what a caller claims about itself is taken off at the door. */
export const ADDRESS_HEADER = 'x-forwarded-for';

const UNKNOWN = '0.0.0.0';

/** Where a request comes from; an IPv6 address stands for its network of 64 bits, which one person owns. */
export function clientAddress(headers: Headers): string {
  return getIP(headers, { advanced: { ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] } } }) ?? UNKNOWN;
}
