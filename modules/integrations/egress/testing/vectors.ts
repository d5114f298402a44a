import type { Why } from '../refusal.ts'

const inside = (...hosts: string[]): [string, Why][] => hosts.map(host => [`http://${host}/`, 'not_public'])

/** Addresses that must not be called, each with the reason given; collected from published bypasses and the RFCs. */
export const hostile: readonly [url: string, why: Why][] = [
  // The same loopback in every notation of RFC 3986 §7.4 and of inet_aton.
  ...inside('127.0.0.1', '127.1', '127.0.1', '127.255.255.254', '127.0.0.1.', '0', '0.0.0.0', '0.1.2.3'),
  ...inside('2130706433', '017700000001', '0x7f000001', '0x7f.0x0.0x0.0x1', '0177.0.0.1', '0x7f.1'),
  ...inside('0177.1', '127.000.000.001', '0x7F.0.0.1', '00000177.0.0.1', '4294967295', '0xffffffff'),
  ...inside('１２７.０.０.１', '①②⑦.⓪.⓪.①', '127。0。0。1', '127．0．0．1', '%31%32%37.0.0.1', '127.0.0.%31'),
  // Metadata of clouds.
  ...inside('169.254.169.254', '2852039166', '0xA9FEA9FE', '0251.0376.0251.0376', '169.254.43518'),
  ...inside('169.254.170.2', '169.254.0.1', '100.100.100.200', '168.63.129.16', '192.0.0.192'),
  ...inside('[fd00:ec2::254]', '[fe80::a9fe:a9fe]', '[::ffff:169.254.169.254]', '[64:ff9b::a9fe:a9fe]'),
  // Private and shared networks, first and last.
  ...inside('10.0.0.0', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.0.1', '192.168.255.255'),
  ...inside('100.64.0.1', '100.127.255.255', '167772161', '3232235521', '0xc0a80001', '10.1', '192.168.1'),
  // Set aside: documentation, benchmarks, relays, multicast, broadcast.
  ...inside('192.0.0.8', '192.0.2.1', '198.51.100.7', '203.0.113.9', '198.18.0.1', '198.19.255.255'),
  ...inside('192.88.99.1', '192.31.196.1', '192.52.193.1', '192.175.48.1', '224.0.0.1', '239.255.255.250'),
  ...inside('240.0.0.1', '254.1.2.3', '255.255.255.255'),
  // IPv6: none, loopback, mapped, compatible, translated, tunnelled, local, multicast.
  ...inside('[::]', '[::1]', '[0:0:0:0:0:0:0:1]', '[0000::0001]', '[::127.0.0.1]', '[::7f00:1]', '[::2]'),
  ...inside('[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[0:0:0:0:0:ffff:10.0.0.1]', '[::ffff:8.8.8.8]'),
  ...inside('[::ffff:0:127.0.0.1]', '[64:ff9b::7f00:1]', '[64:ff9b::8.8.8.8]', '[64:ff9b:1::1]', '[100::1]'),
  ...inside('[2002:7f00:1::]', '[2002:a00:1::1]', '[2001:0:7f00:1::]', '[2001::1]', '[2001:2::1]'),
  ...inside('[2001:10::1]', '[2001:20::1]', '[2001:db8::1]', '[3fff::1]', '[2620:4f:8000::1]', '[5f00::1]'),
  ...inside('[fc00::1]', '[fdff:ffff::1]', '[fe80::1]', '[febf::1]', '[fec0::1]', '[ff02::1]', '[ff0e::1]'),
  ...inside('[4000::1]', '[8000::1]', '[1fff::1]'),
  // Other ways out than the web, and ports of other trades.
  ['file:///etc/passwd', 'not_an_address'],
  ['ftp://example.org/', 'scheme'],
  ['gopher://example.org:11211/_stats', 'scheme'],
  ['dict://example.org:6379/info', 'scheme'],
  ['ws://example.org/', 'scheme'],
  ['ldap://example.org/', 'scheme'],
  ['jar:http://example.org!/', 'not_an_address'],
  ['javascript:alert(1)', 'not_an_address'],
  ['data:text/plain,x', 'not_an_address'],
  ['http://8.8.8.8:22/', 'port'],
  ['http://8.8.8.8:25/', 'port'],
  ['http://8.8.8.8:5432/', 'port'],
  ['http://8.8.8.8:6379/', 'port'],
  ['https://8.8.8.8:11211/', 'port'],
  ['http://1.1.1.1:65535/', 'port'],
  ['https://user@example.org/', 'credentials'],
  ['https://user:secret@example.org/', 'credentials'],
  ['https://example.org@10.0.0.1/', 'credentials'],
  ['https://:@10.0.0.1/', 'not_public'],
  // What readers of addresses disagree about.
  ['', 'not_an_address'],
  ['example.org/hook', 'not_an_address'],
  ['//example.org/', 'not_an_address'],
  ['http://', 'not_an_address'],
  ['http://256.256.256.256/', 'not_an_address'],
  ['http://1.2.3.4.5/', 'not_an_address'],
  ['http://[::1', 'not_an_address'],
  ['http://exa mple.org/', 'not_an_address'],
  ['http://example.org:99999/', 'not_an_address'],
  ['http://127.0.0.1\\@example.org/', 'not_public'],
  ['http:\\\\127.0.0.1\\', 'not_public'],
  ['http:127.0.0.1', 'not_public'],
  ['http:///127.0.0.1/', 'not_public'],
  ['ht\ntp://127.0.0.1/', 'not_public'],
  ['http://127.0.0.1#@example.org/', 'not_public'],
  ['http://127.0.0.1?@example.org/', 'not_public'],
  [' http://10.0.0.1/ ', 'not_public'],
  ['HTTP://LOCALHOST.@10.0.0.1/', 'credentials'],
  ['https://[fe80::1%25eth0]/', 'not_an_address'],
]

/** What a name server may answer. */
export const hostileNames: readonly string[] = [
  '127.0.0.1',
  '127.8.8.8',
  '0.0.0.0',
  '10.0.0.1',
  '172.20.0.2',
  '192.168.1.1',
  '100.64.3.4',
  '169.254.169.254',
  '224.0.0.251',
  '255.255.255.255',
  '::1',
  '::',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::a00:1',
  '2002:a00:1::',
  'fe80::1',
  'fd12:3456::1',
  'ff02::1',
  'no address at all',
]

export const welcome: readonly string[] = [
  'https://example.org/hook',
  'http://example.org:8080/hook?x=1',
  'https://8.8.8.8/',
  'https://1.1.1.1:8443/',
  'https://172.15.255.255/',
  'https://172.32.0.1/',
  'https://100.63.255.255/',
  'https://11.0.0.1/',
  'https://[2606:4700:4700::1111]/',
  'https://bücher.example/',
]
