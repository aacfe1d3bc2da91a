export interface CsrfHeader {
  readonly name: string;
  readonly value: string;
}

const cookieName = 'XSRF-TOKEN';

/** The header the host's CSRF protection expects: the page's meta elements first, then the cookie. */
export function csrfHeader(page: Pick<Document, 'querySelector' | 'cookie'>): CsrfHeader | undefined {
  const value = metaContent(page, '_csrf');
  if (value) return { name: metaContent(page, '_csrf_header') ?? 'X-CSRF-TOKEN', value };
  const cookie = cookieValue(page.cookie);
  return cookie ? { name: 'X-XSRF-TOKEN', value: cookie } : undefined;
}

function metaContent(page: Pick<Document, 'querySelector'>, name: string): string | undefined {
  return page.querySelector(`meta[name="${name}"]`)?.getAttribute('content') || undefined;
}

function cookieValue(cookies: string): string | undefined {
  const pair = cookies.split(';').find((each) => each.trim().startsWith(`${cookieName}=`));
  const raw = pair?.trim().slice(cookieName.length + 1);
  if (!raw) return undefined;
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
