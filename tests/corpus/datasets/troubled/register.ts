import { type Fault, set } from '../../make/faults.js';
import { madeUpCode } from '../../make/units.js';
import { housingOffice, offices } from '../city/cast.js';

/** Faults nothing but the register of units gives away. */
export const registerFaults: readonly Fault[] = [
  {
    what: '许可机关写了简称',
    type: 'administrative-license',
    records: set(
      'administrative-license',
      { documentNumber: '示市交运许〔2026〕25号' },
      { agencyName: '示例市交通局' },
    ),
    gives: [],
    givesWithRegister: ['error common/unit-name-differs'],
  },
  {
    what: '处罚机关的代码抄成了水务局的',
    type: 'administrative-penalty',
    records: set(
      'administrative-penalty',
      { documentNumber: '示市交罚〔2026〕22号' },
      { agencyCode: offices.water.code },
    ),
    gives: [],
    givesWithRegister: ['error common/unit-name-differs'],
  },
  {
    what: '征收机关没有登记',
    type: 'administrative-levy',
    records: set(
      'administrative-levy',
      { documentNumber: '示市水征〔2026〕3号' },
      { agencyName: '示例市水资源管理中心', agencyCode: madeUpCode('12', '370100', 180) },
    ),
    gives: [],
    givesWithRegister: ['error common/unit-not-registered'],
  },
  {
    what: '强制机关是几年前已并入住房和城乡建设局的单位',
    type: 'administrative-coercion',
    records: set(
      'administrative-coercion',
      { documentNumber: '示市建执〔2026〕2号' },
      { agencyName: housingOffice.name, agencyCode: housingOffice.code },
    ),
    gives: [],
    givesWithRegister: ['warning common/unit-abolished'],
  },
  {
    what: '市政府的督办填成县级',
    type: 'supervision',
    records: set('supervision', { supervisionNumber: 'DB-370100-2026-0002' }, { supervisionLevel: '4' }),
    gives: [],
    givesWithRegister: ['warning supervision/level-differs-from-register'],
  },
  {
    what: '通报了一个镇政府',
    type: 'joint-punishment',
    records: set(
      'joint-punishment',
      { punishmentNumber: 'LHCJ-370100-2026-0002' },
      { measureType: '06', measureContent: '全市通报。', noticeDocument: '示市政办通〔2026〕5号', endDate: '' },
    ),
    gives: [],
    givesWithRegister: ['error joint-punishment/severe-measure-outside-city-county'],
  },
];
