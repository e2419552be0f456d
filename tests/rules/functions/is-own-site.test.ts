import { isOwnSite } from '../../../src/rules/functions/is-own-site.js';
import { cases } from './cases.js';
import { court, doubtful, firm, housing, nobody, register, unreliable } from './registers.js';

cases(
  (host: string, code: string) => isOwnSite(host, code, register),
  [
    [['www.example.org.cn', housing], true],
    [['cn.www.example.org.cn', housing], true],
    [['example.org.cn', housing], false],
    [['xwww.example.org.cn', housing], false],
    [['www.example.org.cn', court], false],
    [['www.example.org.cn', nobody], false],
    [['www.example.org.cn', firm], false],
    [['www.example.org.cn', doubtful], unreliable],
  ],
);

cases((host: string, code: string) => isOwnSite(host, code, undefined), [[['www.example.org.cn', housing], false]]);
