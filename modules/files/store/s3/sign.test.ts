import { describe, expect, it } from 'vitest'
import { type Order, sha256Hex, signed } from './sign.ts'

// The examples that AWS publishes for "Authenticating Requests: Using the Authorization Header" of Amazon S3.
const keys = {
  accessKey: 'AKIAIOSFODNN7EXAMPLE',
  secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  region: 'us-east-1',
}
const common = { host: 'examplebucket.s3.amazonaws.com', at: '20130524T000000Z' }
const none = sha256Hex('')
const signatureOf = (order: Omit<Order, 'host' | 'at'>) =>
  signed({ ...common, ...order }, keys).authorization!.split('Signature=')[1]

describe('a signed request', () => {
  it('is signed as in the published example of fetching a part of an object', () => {
    expect(none).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    const headers = { range: 'bytes=0-9' }
    expect(signatureOf({ method: 'GET', path: '/test.txt', headers, payloadHash: none })).toBe(
      'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    )
  })

  it('is signed as in the published example of putting an object with an odd name', () => {
    const headers = { date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' }
    const payloadHash = sha256Hex('Welcome to Amazon S3.')
    expect(signatureOf({ method: 'PUT', path: '/test$file.text', headers, payloadHash })).toBe(
      '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
    )
  })

  it('is signed as in the published examples of questions in the address', () => {
    const list = { 'max-keys': '2', prefix: 'J' }
    expect(signatureOf({ method: 'GET', path: '/', query: list, payloadHash: none })).toBe(
      '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
    )
    expect(signatureOf({ method: 'GET', path: '/', query: { lifecycle: '' }, payloadHash: none })).toBe(
      'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
    )
  })
})
