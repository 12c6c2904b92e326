import { afterEach, describe, expect, it, vi } from 'vitest';
import { forget, remember, remembered } from '../../web/kit/device.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const refuse = () => {
  throw new Error('The operation is insecure.');
};

describe('a device', () => {
  it.each([
    ['keeps nothing', { getItem: refuse, setItem: refuse, removeItem: refuse }],
    ['is full', { getItem: () => 'before', setItem: refuse, removeItem: () => undefined }],
  ])('that %s is remembered for until the page is left', (_, storage) => {
    vi.stubGlobal('localStorage', storage);
    remember('noaber.test', 'ar');
    expect(remembered('noaber.test')).toBe('ar');
    forget('noaber.test');
    expect(remembered('noaber.test')).not.toBe('ar');
  });
});
