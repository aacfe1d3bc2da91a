import { expect, test } from 'vitest';
import { DeviceMemory } from '../src/preflight/device-memory.js';

function shelf(): Pick<Storage, 'getItem' | 'setItem'> {
  const items = new Map<string, string>();
  return { getItem: (key) => items.get(key) ?? null, setItem: (key, value) => void items.set(key, value) };
}

const forbidden = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

test('each kind of device is remembered for itself', () => {
  const items = shelf();
  new DeviceMemory(() => items).remember('camera', 'cam-2');
  new DeviceMemory(() => items).remember('microphone', 'mic-1');

  const memory = new DeviceMemory(() => items);

  expect(memory.recall('camera')).toBe('cam-2');
  expect(memory.recall('microphone')).toBe('mic-1');
  expect(memory.recall('speaker')).toBeUndefined();
});

test('forbidden storage remembers nothing and breaks nothing', () => {
  const memory = new DeviceMemory(forbidden);

  memory.remember('camera', 'cam-2');

  expect(memory.recall('camera')).toBeUndefined();
});

test('full storage breaks nothing', () => {
  const memory = new DeviceMemory(() => ({ ...shelf(), setItem: forbidden }));

  expect(() => memory.remember('camera', 'cam-2')).not.toThrow();
});
