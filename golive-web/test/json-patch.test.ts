import { describe, expect, test } from 'vitest';
import { patched, type Json } from '../src/board/json-patch.js';
import type { PatchOperation } from '../src/wire/types.js';
import { chance } from './seeded.js';

type Loose = { op: PatchOperation['op']; path: string; from?: string; value?: Json };
const apply = (document: Json, ...patch: Loose[]) => patched(document, patch as PatchOperation[]);

describe('RFC 6902, appendix A', () => {
  test.each<[string, Json, Loose[], Json]>([
    ['A.1 adding an object member', { foo: 'bar' }, [{ op: 'add', path: '/baz', value: 'qux' }], { baz: 'qux', foo: 'bar' }],
    ['A.2 adding an array element', { foo: ['bar', 'baz'] }, [{ op: 'add', path: '/foo/1', value: 'qux' }], { foo: ['bar', 'qux', 'baz'] }],
    ['A.3 removing an object member', { baz: 'qux', foo: 'bar' }, [{ op: 'remove', path: '/baz' }], { foo: 'bar' }],
    ['A.4 removing an array element', { foo: ['bar', 'qux', 'baz'] }, [{ op: 'remove', path: '/foo/1' }], { foo: ['bar', 'baz'] }],
    ['A.5 replacing a value', { baz: 'qux', foo: 'bar' }, [{ op: 'replace', path: '/baz', value: 'boo' }], { baz: 'boo', foo: 'bar' }],
    ['A.6 moving a value', { foo: { bar: 'baz', waldo: 'fred' }, qux: { corge: 'grault' } }, [{ op: 'move', from: '/foo/waldo', path: '/qux/thud' }], { foo: { bar: 'baz' }, qux: { corge: 'grault', thud: 'fred' } }],
    ['A.7 moving an array element', { foo: ['all', 'grass', 'cows', 'eat'] }, [{ op: 'move', from: '/foo/1', path: '/foo/3' }], { foo: ['all', 'cows', 'eat', 'grass'] }],
    ['A.8 testing a value: success', { baz: 'qux', foo: ['a', 2, 'c'] }, [{ op: 'test', path: '/baz', value: 'qux' }, { op: 'test', path: '/foo/1', value: 2 }], { baz: 'qux', foo: ['a', 2, 'c'] }],
    ['A.10 adding a nested member object', { foo: 'bar' }, [{ op: 'add', path: '/child', value: { grandchild: {} } }], { foo: 'bar', child: { grandchild: {} } }],
    ['A.11 ignoring unrecognized elements', { foo: 'bar' }, [{ op: 'add', path: '/baz', value: 'qux', xyz: 123 } as Loose], { foo: 'bar', baz: 'qux' }],
    ['A.14 ~ escape ordering', { '/': 9, '~1': 10 }, [{ op: 'test', path: '/~01', value: 10 }], { '/': 9, '~1': 10 }],
    ['A.16 adding an array value', { foo: ['bar'] }, [{ op: 'add', path: '/foo/-', value: ['abc', 'def'] }], { foo: ['bar', ['abc', 'def']] }],
  ])('%s', (_, before, patch, after) => {
    expect(apply(before, ...patch)).toEqual(after);
  });

  test.each<[string, Json, Loose]>([
    ['A.9 testing a value: error', { baz: 'qux' }, { op: 'test', path: '/baz', value: 'bar' }],
    ['A.12 adding to a nonexistent target', { foo: 'bar' }, { op: 'add', path: '/baz/bat', value: 'qux' }],
    ['A.15 comparing strings and numbers', { '/': 9, '~1': 10 }, { op: 'test', path: '/~01', value: '10' }],
  ])('%s', (_, before, operation) => {
    expect(() => apply(before, operation)).toThrow('does not fit');
  });
});

describe('what fits', () => {
  test.each<[string, Json, Loose, Json]>([
    ['the whole document, replaced', { a: 1 }, { op: 'replace', path: '', value: [1] }, [1]],
    ['the whole document, added', { a: 1 }, { op: 'add', path: '', value: 2 }, 2],
    ['an addition to what is there', { a: 1 }, { op: 'add', path: '/a', value: 2 }, { a: 2 }],
    ['an addition right after the last', [1], { op: 'add', path: '/1', value: 2 }, [1, 2]],
    ['an empty name', { '': 1 }, { op: 'replace', path: '/', value: 2 }, { '': 2 }],
    ['a move to where it is', { a: { b: 1 } }, { op: 'move', from: '/a/b', path: '/a/b' }, { a: { b: 1 } }],
    ['a copy', { a: { b: 1 } }, { op: 'copy', from: '/a', path: '/c' }, { a: { b: 1 }, c: { b: 1 } }],
    ['a copy into itself', { a: { b: 1 } }, { op: 'copy', from: '/a', path: '/a/c' }, { a: { b: 1, c: { b: 1 } } }],
    ['a test of names in another order', { a: { b: 1, c: [null] } }, { op: 'test', path: '/a', value: { c: [null], b: 1 } }, { a: { b: 1, c: [null] } }],
    ['nothing, as a value', { a: 1 }, { op: 'replace', path: '/a', value: null }, { a: null }],
  ])('%s', (_, before, operation, after) => {
    expect(apply(before, operation)).toEqual(after);
  });
});

describe('what does not fit', () => {
  test.each<[string, Json, Loose]>([
    ['nothing to remove', { a: 1 }, { op: 'remove', path: '/b' }],
    ['the whole document, removed', { a: 1 }, { op: 'remove', path: '' }],
    ['nothing to replace', { a: 1 }, { op: 'replace', path: '/b', value: 1 }],
    ['beyond the end', [1], { op: 'add', path: '/2', value: 1 }],
    ['the end, but to add', [1], { op: 'replace', path: '/-', value: 1 }],
    ['an index with a nought before it', [1, 2], { op: 'remove', path: '/01' }],
    ['an index below nothing', [1], { op: 'remove', path: '/-1' }],
    ['a name in a list', [1], { op: 'remove', path: '/length' }],
    ['inside a text', { a: 'text' }, { op: 'test', path: '/a/0', value: 't' }],
    ['no value', { a: 1 }, { op: 'add', path: '/a' }],
    ['from nowhere', { a: 1 }, { op: 'copy', path: '/b' }],
    ['from what is not there', { a: 1 }, { op: 'move', path: '/b', from: '/c' }],
    ['into itself', { a: { b: 1 } }, { op: 'move', path: '/a/c', from: '/a' }],
    ['more than was tested for', { a: { b: 1, c: 2 } }, { op: 'test', path: '/a', value: { b: 1 } }],
    ['a list that is tested for an object', { a: [1] }, { op: 'test', path: '/a', value: { 0: 1 } }],
    ['no pointer', { a: 1 }, { op: 'remove', path: 'a' }],
  ])('%s', (_, before, operation) => {
    expect(() => apply(before, operation)).toThrow('does not fit');
  });

  test('leaves the document as it was, even after steps that fit', () => {
    const document = { a: [1, { b: 2 }] };

    expect(() => apply(document, { op: 'remove', path: '/a/0' }, { op: 'remove', path: '/nothing' })).toThrow();
    expect(document).toEqual({ a: [1, { b: 2 }] });
  });
});

describe('a prototype', () => {
  test.each<Loose>([
    { op: 'add', path: '/__proto__/polluted', value: true },
    { op: 'replace', path: '/__proto__', value: {} },
    { op: 'remove', path: '/constructor' },
    { op: 'copy', path: '/a', from: '/__proto__' },
    { op: 'add', path: '/constructor/prototype/polluted', value: true },
    { op: 'test', path: '/toString', value: {} },
  ])('is not there: $op $path', (operation) => {
    expect(() => apply({}, operation)).toThrow('does not fit');
  });

  test('is not changed by the name, which is one like any other', () => {
    const after = apply({}, { op: 'add', path: '/__proto__', value: { polluted: true } }, { op: 'add', path: '/__proto__/more', value: 1 }, { op: 'add', path: '/b', value: 2 });

    expect(JSON.stringify(after)).toBe('{"__proto__":{"polluted":true,"more":1},"b":2}');
    expect(Object.getPrototypeOf(after)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(apply(after, { op: 'remove', path: '/__proto__' })).toEqual({ b: 2 });
  });
});

test('what a patch does not touch is the same, and what it touches was not changed in place', () => {
  const document = Object.freeze({ touched: Object.freeze([1, Object.freeze({ deep: 1 })]), left: Object.freeze({ alone: 1 }) });
  const after = apply(document as Json, { op: 'replace', path: '/touched/1/deep', value: 2 }) as typeof document;

  expect(after).toEqual({ touched: [1, { deep: 2 }], left: { alone: 1 } });
  expect(after.left).toBe(document.left);
});

test('what is added and removed again leaves no trace, wherever it was (200 documents)', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const by = chance(seed);
    const grown = (depth: number): Json => (depth === 0 ? by.int(9) : by.int(2) ? Array.from({ length: by.int(4) }, () => grown(depth - 1)) : Object.fromEntries(by.shuffled(['a', 'b~', 'c/']).slice(by.int(3)).map((name) => [name, grown(depth - 1)])));
    const document = { root: grown(4) };
    let path = '/root';
    let node: Json = document.root;
    while (typeof node === 'object' && node !== null && Object.keys(node).length > 0 && by.int(4) > 0) {
      const name: string = by.one(Object.keys(node));
      path += `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      node = (node as Record<string, Json>)[name] as Json;
    }
    path += Array.isArray(node) ? `/${by.int(node.length + 1)}` : '/new';
    if (typeof node !== 'object') continue;

    expect(apply(document, { op: 'add', path, value: 'x' }, { op: 'test', path, value: 'x' }, { op: 'remove', path }), `seed ${seed}`).toEqual(document);
  }
});
