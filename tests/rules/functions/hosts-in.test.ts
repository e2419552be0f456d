import { hostsIn } from '../../../src/rules/functions/hosts-in.js';
import { cases } from './cases.js';

cases(hostsIn, [
  [['http://www.example.gov.cn/cn/2026.html'], ['www.example.gov.cn']],
  [['https://WWW.Example.GOV.CN:8443'], ['www.example.gov.cn'], 'lower case, no port'],
  [['http://a.gov.cn/;https://b.com?x=1#y'], ['a.gov.cn', 'b.com'], 'several'],
  [['http://example.com/http://www.gov.cn'], ['example.com'], 'an address in a path is no host'],
  [['www.example.gov.cn'], [], 'no address'],
  [[''], []],
]);
