export type BrowserFamily = 'chrome' | 'safari' | 'ios' | 'firefox' | 'other';

/** Which "how to allow the camera" applies. On an iPhone every browser is Safari underneath, with iOS's settings. */
export function browserFamily(userAgent: string): BrowserFamily {
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'ios';
  if (/Firefox\//.test(userAgent)) return 'firefox';
  if (/Chrome\/|Chromium\/|Edg\//.test(userAgent)) return 'chrome';
  if (/Safari\//.test(userAgent)) return 'safari';
  return 'other';
}
