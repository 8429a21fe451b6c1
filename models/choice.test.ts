import { describe, expect, it } from 'vitest';
import { modelChoice, originPattern, readAddress, receiverOf } from './choice';

describe('an address', () => {
  it.each([
    ['http://localhost:11434', 'http://localhost:11434/v1'],
    ['localhost:1234/v1/', 'http://localhost:1234/v1'],
    [' http://127.0.0.1:8080/v1/chat/completions ', 'http://127.0.0.1:8080/v1'],
    ['https://api.example.com/v1', 'https://api.example.com/v1'],
    ['api.example.com/openai/v1/', 'https://api.example.com/openai/v1'],
  ])('%s is %s', (typed, address) => {
    expect(readAddress(typed)).toBe(address);
    expect(readAddress(address)).toBe(address);
  });

  it.each([
    'http://api.example.com/v1',
    'http://192.168.1.20:11434',
    'http://localhost.example.com',
    'https://name:word@api.example.com',
    'ftp://localhost',
    'javascript:alert(1)',
    'gpt',
    '',
  ])('%s is none that may be asked', (typed) => {
    expect(readAddress(typed)).toBeNull();
  });

  it('is asked for by itself', () => {
    expect(originPattern('http://127.0.0.1:8080/v1')).toBe('http://127.0.0.1/*');
    expect(originPattern('https://api.example.com:8443/v1')).toBe('https://api.example.com/*');
  });
});

it('says who receives what is asked', () => {
  const server = { provider: 'server', model: 'm', key: '' } as const;
  expect(receiverOf({ ...server, address: 'http://localhost:1234/v1' })).toEqual({
    host: 'localhost:1234',
    isLocal: true,
  });
  expect(receiverOf({ ...server, address: 'https://api.example.com/v1' })).toEqual({
    host: 'api.example.com',
    isLocal: false,
  });
  expect(receiverOf({ provider: 'browser' })).toBe('browser');
});

it('takes no key that would break out of its header', () => {
  const choice = { provider: 'server', address: 'https://api.example.com/v1', model: 'm' };
  expect(modelChoice.safeParse({ ...choice, key: 'sk-1' }).success).toBe(true);
  expect(modelChoice.safeParse({ ...choice, key: 'sk-1\r\nx: y' }).success).toBe(false);
  expect(modelChoice.safeParse({ ...choice, address: 'http://api.example.com/v1', key: '' }).success).toBe(
    false,
  );
});
