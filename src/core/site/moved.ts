/** Former addresses of pages, and where each leads: addresses are promises. */
export const MOVED: Readonly<Record<string, string>> = {'/tra-cuu/trich-dan': '/can-cu'};
