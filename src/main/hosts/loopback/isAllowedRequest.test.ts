import { describe, expect, test } from 'vitest';
import { isAllowedRequest } from './isAllowedRequest.ts';

const reading = {
  verb: 'GET',
  hosts: ['127.0.0.1:4173'],
  origin: undefined,
  secFetchSite: undefined,
  port: 4_173,
};
const writing = { ...reading, verb: 'POST', origin: 'http://127.0.0.1:4173', secFetchSite: 'same-origin' };

describe('isAllowedRequest allows', () => {
  test.each([
    ['reading without a browser', reading],
    ['reading by the other name', { ...reading, hosts: ['localhost:4173'] }],
    ['a name in capitals', { ...reading, hosts: ['LocalHost:4173'] }],
    ['an address that was typed', { ...reading, secFetchSite: 'none' }],
    ['reading from our own page', { ...reading, secFetchSite: 'same-origin' }],
    ['asking for the head', { ...reading, verb: 'HEAD' }],
    ['writing from our own page', writing],
    ['writing by the other name', { ...writing, hosts: ['localhost:4173'], origin: 'http://localhost:4173' }],
    ['writing without Sec-Fetch-Site, as older browsers do', { ...writing, secFetchSite: undefined }],
    ['port 80, which browsers leave out', { ...reading, hosts: ['localhost'], port: 80 }],
  ])('%s', (_, facts) => {
    expect(isAllowedRequest(facts)).toBe(true);
  });
});

describe('isAllowedRequest refuses', () => {
  test.each([
    ['no host', { ...reading, hosts: [] }],
    ['an empty host', { ...reading, hosts: [''] }],
    ['two hosts', { ...reading, hosts: ['127.0.0.1:4173', '127.0.0.1:4173'] }],
    ['a foreign name (DNS rebinding)', { ...reading, hosts: ['evil.example:4173'] }],
    ['a foreign name that begins like ours', { ...reading, hosts: ['127.0.0.1:4173.evil.example'] }],
    ['a foreign name that ends like ours', { ...reading, hosts: ['evil.localhost:4173'] }],
    ['another port', { ...reading, hosts: ['127.0.0.1:4174'] }],
    ['no port', { ...reading, hosts: ['127.0.0.1'] }],
    ['another address of this machine', { ...reading, hosts: ['127.0.0.2:4173'] }],
    ['this machine in IPv6, where we do not listen', { ...reading, hosts: ['[::1]:4173'] }],
    ['a user in the host', { ...reading, hosts: ['x@127.0.0.1:4173'] }],
    ['a host with a trailing dot', { ...reading, hosts: ['localhost.:4173'] }],
    ['reading from a foreign page', { ...reading, origin: 'https://evil.example' }],
    ['reading from a page without an origin', { ...reading, origin: 'null' }],
    ['reading from another port', { ...reading, origin: 'http://127.0.0.1:3000' }],
    ['reading from the other name', { ...reading, origin: 'http://localhost:4173' }],
    ['https in front of our own name', { ...writing, origin: 'https://127.0.0.1:4173' }],
    ['a cross-site picture or link', { ...reading, secFetchSite: 'cross-site' }],
    ['another port, which counts as same-site', { ...reading, secFetchSite: 'same-site' }],
    ['a Sec-Fetch-Site nobody knows', { ...reading, secFetchSite: 'same-origin, cross-site' }],
    ['writing without an origin', { ...writing, origin: undefined }],
    ['writing with an empty origin', { ...writing, origin: '' }],
    ['writing from a sandboxed page', { ...writing, origin: 'null' }],
    ['writing from a foreign page', { ...writing, origin: 'https://evil.example' }],
    ['writing cross-site with our origin', { ...writing, secFetchSite: 'cross-site' }],
    ['any other verb without an origin', { ...reading, verb: 'DELETE' }],
    ['OPTIONS without an origin', { ...reading, verb: 'OPTIONS' }],
    ['a verb in small letters', { ...reading, verb: 'get' }],
  ])('%s', (_, facts) => {
    expect(isAllowedRequest(facts)).toBe(false);
  });
});
