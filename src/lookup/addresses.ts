import { lookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Networks no public host is in (RFC 6890 and its successors): this machine, the neighbours, cloud metadata, multicast. */
const PRIVATE: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
    ['0.0.0.0', 8, 'ipv4'], ['10.0.0.0', 8, 'ipv4'], ['100.64.0.0', 10, 'ipv4'], ['127.0.0.0', 8, 'ipv4'], ['169.254.0.0', 16, 'ipv4'], ['172.16.0.0', 12, 'ipv4'],
    ['192.0.0.0', 24, 'ipv4'], ['192.0.2.0', 24, 'ipv4'], ['192.88.99.0', 24, 'ipv4'], ['192.168.0.0', 16, 'ipv4'], ['198.18.0.0', 15, 'ipv4'], ['198.51.100.0', 24, 'ipv4'],
    ['203.0.113.0', 24, 'ipv4'], ['224.0.0.0', 4, 'ipv4'], ['240.0.0.0', 4, 'ipv4'],
    ['::', 127, 'ipv6'], ['64:ff9b::', 96, 'ipv6'], ['64:ff9b:1::', 48, 'ipv6'], ['100::', 64, 'ipv6'], ['2001::', 23, 'ipv6'], ['2001:db8::', 32, 'ipv6'], ['2002::', 16, 'ipv6'],
    ['fc00::', 7, 'ipv6'], ['fe80::', 10, 'ipv6'], ['ff00::', 8, 'ipv6'],
];

const blocked = new BlockList();
for (const [net, prefix, family] of PRIVATE) blocked.addSubnet(net, prefix, family);

/** Whether an IP address is not a public one; anything that is no address counts as private. IPv4 in IPv6 clothes (`::ffff:10.0.0.1`) is seen through. */
export function isPrivate(address: string): boolean {
    const family = isIP(address);
    return family === 0 || blocked.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/** A name that leads to a private address. */
export class PrivateAddress extends Error {}

/** Finds the addresses of a name and keeps the public ones: what is checked is what is connected to, so a name cannot point elsewhere in between. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
        const open = error ? [] : found.filter(({ address }) => !isPrivate(address));
        const fault = error ?? (open.length === 0 ? new PrivateAddress(`${hostname} is at a private address; list it under privateHosts if that is right`) : null);
        if (fault) callback(fault, '', 0);
        else if (options.all) callback(null, open);
        else callback(null, open[0]!.address, open[0]!.family);
    });
};
