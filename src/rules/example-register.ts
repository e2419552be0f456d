import type { Values } from '../model/rule-file.js';

/** The register the examples of functions speak of; nothing in it exists. */
export const exampleRegister: readonly Values[] = [
  {
    uscc: '11370100MADEUP128H',
    name: '济南市示例区建设委员会',
    subjectType: '2',
    adminLevel: '4',
    divisionCode: '370102',
    status: '2',
    validFrom: '2010-01-01',
    validTo: '2018-12-31',
    commitmentRequired: '1',
  },
  {
    uscc: '11370100MADEUP128H',
    name: '济南市示例区住房和城乡建设局',
    formerNames: ['济南市示例区建设委员会'],
    subjectType: '2',
    adminLevel: '4',
    divisionCode: '370102',
    status: '1',
    validFrom: '2019-01-01',
    websiteDomain: 'www.example.org.cn',
    commitmentRequired: '1',
  },
  {
    uscc: '11370102MADEUP3126',
    name: '济南市示例区房产管理局',
    subjectType: '2',
    adminLevel: '4',
    divisionCode: '370102',
    status: '3',
    successorCode: '11370100MADEUP128H',
    validFrom: '2010-01-01',
    validTo: '2024-12-31',
    commitmentRequired: '0',
  },
];
