/** Hosts of Microsoft's connector services (public cloud and GCC), and everything below those that begin with a dot. */
export const MICROSOFT_HOSTS = ['smba.trafficmanager.net', '.botframework.com', '.teams.microsoft.com', '.teams.microsoft.us', '.botframework.azure.us', '.omnichannelengagementhub.com'];

export interface ServiceUrlRules {
    /** Hosts or, with a dot in front, suffixes. Default Microsoft's. */
    hosts?: readonly string[];
    /** Plain http on loopback too: only where authentication is off. */
    loopback: boolean;
}

/**
 * Whether we may send to this service. An activity brings its serviceUrl along, and we would post a bearer token to it:
 * anything not on the list is refused, on arrival and again on sending.
 */
export function isAllowedServiceUrl(serviceUrl: string, { hosts = MICROSOFT_HOSTS, loopback }: ServiceUrlRules): boolean {
    if (!URL.canParse(serviceUrl)) return false;
    const { protocol, hostname, username, password } = new URL(serviceUrl);
    if (username || password) return false;
    if (loopback && isLoopback(hostname)) return protocol === 'http:' || protocol === 'https:';
    return protocol === 'https:' && hosts.some((host) => (host.startsWith('.') ? hostname.endsWith(host) : hostname === host));
}

/** Whether a host name or address means this machine. */
export function isLoopback(host: string): boolean {
    return host === 'localhost' || host === '[::1]' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
