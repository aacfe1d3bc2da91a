import { expect, test } from 'vitest';
import { csrfHeader } from '../src/client/csrf.js';

function page(metas: Record<string, string>, cookie = ''): Parameters<typeof csrfHeader>[0] {
  const querySelector = (selector: string) => {
    const content = metas[/name="(.+)"/.exec(selector)?.[1] ?? ''];
    return content === undefined ? null : { getAttribute: () => content };
  };
  return { cookie, querySelector } as unknown as Parameters<typeof csrfHeader>[0];
}

test('the meta elements name header and token', () => {
  const header = csrfHeader(page({ _csrf: 'abc', _csrf_header: 'X-Own' }, 'XSRF-TOKEN=cookie'));

  expect(header).toEqual({ name: 'X-Own', value: 'abc' });
});

test('a meta token without a header name travels in the usual header', () => {
  expect(csrfHeader(page({ _csrf: 'abc' }))).toEqual({ name: 'X-CSRF-TOKEN', value: 'abc' });
});

test('without meta elements the cookie is sent back', () => {
  expect(csrfHeader(page({}, 'a=1; XSRF-TOKEN=x%2By; b=2'))).toEqual({ name: 'X-XSRF-TOKEN', value: 'x+y' });
});

test('a cookie that is badly encoded is sent as it is', () => {
  expect(csrfHeader(page({}, 'XSRF-TOKEN=%zz'))?.value).toBe('%zz');
});

test.each(['', 'NOT-XSRF-TOKEN=1', 'XSRF-TOKEN='])('cookies %j hold no token', (cookie) => {
  expect(csrfHeader(page({ _csrf: '' }, cookie))).toBeUndefined();
});
