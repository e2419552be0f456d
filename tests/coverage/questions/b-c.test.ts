import { ask, of } from './ask.js';
import { changed, commitment, item, less } from './make-commitment.js';

ask('B', [
  {
    name: 'no items',
    state: of([commitment(), item(1, { commitmentId: 'other' })]),
    shares: { items: '0/1', kinds: '0/0', 'item-parts': '3/3' },
    gaps: ['1: 承诺事项数填 2，本次数据中没有一条承诺事项引用本承诺；事项已在其他批次报送的除外'],
  },
  {
    name: 'no items at all: an audit has all of the year, so that they are nowhere',
    state: of([commitment()]),
    shares: { items: '0/1', kinds: '0/0', 'item-parts': '0/0' },
    gaps: ['1: 承诺事项数填 2，本次数据中没有一条承诺事项引用本承诺；事项已在其他批次报送的除外'],
  },
  {
    name: 'no items, however often the commitment was changed',
    state: of([
      commitment(),
      commitment({ operationType: '2' }, { row: 2 }),
      commitment({ operationType: '2', fulfilmentRate: '' }, { row: 3 }),
      item(1, { commitmentId: 'other' }),
    ]),
    shares: { items: '0/1', kinds: '0/0', 'item-parts': '3/3' },
    gaps: ['2: 承诺事项数填 2，本次数据中没有一条承诺事项引用本承诺；事项已在其他批次报送的除外'],
  },
  {
    name: 'one kind only',
    state: of(changed(item(2, { itemCategory: '1' }))),
    shares: { kinds: '0/1' },
    gaps: ['1: 引用本承诺的 2 条承诺事项中，没有事项类别为 2（重点任务）的'],
  },
  {
    name: 'fewer items than there should be: which kinds there are is not known, and not counted',
    state: of(less('I2')),
    shares: { kinds: '0/0', 'item-parts': '3/3' },
    gaps: [],
  },
  {
    name: 'an item of unknown kind',
    state: of(changed(item(2, { itemCategory: '' }, { faulty: ['itemCategory'], wrong: true }))),
    shares: { kinds: '0/1' },
    gaps: ['1: 没有判断是否「缺少「本职工作」或「重点任务」事项」：所要对照的记录没有报送，或其中有值有错'],
  },
  {
    name: 'fields that are empty, and one that is wrong',
    state: of(
      changed(
        commitment({}, { lacks: ['supervisionPhone'] }),
        item(1, { target: '' }, { lacks: ['target'] }),
        item(2, { dueDate: '' }, { faulty: ['dueDate'], lacks: ['responsibleOffice'] }),
      ),
    ),
    shares: { supervision: '0/1', 'item-parts': '3/6' },
    gaps: [
      '1: 没有写「监督电话」，公众没有渠道监督',
      '11: 承诺事项没有写「量化目标」',
      '12: 「完成时限」填了，但值有错，不能算数',
      '12: 承诺事项没有写「责任处室」',
    ],
  },
  {
    name: 'filled in by one of two changes',
    state: of([
      ...less('C1'),
      commitment({ operationType: '2' }, { row: 1, lacks: ['supervisionPhone'] }),
      commitment({ operationType: '2', fulfilmentRate: '' }, { row: 2 }),
    ]),
    shares: {},
    gaps: [],
  },
  {
    name: 'an item whose year cannot be read',
    state: of(changed(item(2, { commitmentYear: '' }, { faulty: ['commitmentYear'], wrong: true }))),
    shares: { 'item-parts': '3/4' },
    gaps: ['12: 「承诺年度」没有填或有错，不知道应不应当计入 2025 年度，没有判断'],
  },
  {
    name: 'revoked commitments are not asked; withdrawn items neither',
    state: of([...changed(commitment({ commitmentStatus: '3' })), item(2, { operationType: '3' }, { row: 13 })]),
    shares: { items: '0/0', kinds: '0/0', supervision: '0/0', 'item-parts': '3/3' },
    gaps: [],
  },
]);

ask('C', [
  {
    name: 'a target nobody can measure, with its words where they are known',
    state: of(
      changed(
        item(
          1,
          {},
          {
            found: ['commitment-item/target-without-measure'],
            said: { 'commitment-item/target-without-measure': { 'self.target': '进一步提升' } },
          },
        ),
        item(2, {}, { found: ['commitment-item/office-too-general', 'commitment-item/vague-wording'] }),
      ),
    ),
    shares: { measurable: '1/2', concrete: '1/2', office: '1/2' },
    gaps: [
      '11: 量化目标「进一步提升」里没有数字，也没有「印发」「建成」「办结」一类的完成标志',
      '12: 承诺内容空泛',
      '12: 责任处室写法笼统',
    ],
  },
  {
    name: 'what is not there, or wrong, is not substantial',
    state: of(
      changed(
        item(1, { target: '' }, { lacks: ['target'], wrong: true }),
        item(2, {}, { faulty: ['responsibleOffice'], wrong: true }),
      ),
    ),
    shares: { measurable: '1/2', concrete: '1/2', office: '1/2' },
    gaps: [
      '11: 没有判断是否「量化目标没有数字也没有完成标志」：本记录的「量化目标」没有填或有错',
      '11: 没有判断是否「承诺内容空泛」：本记录的「量化目标」没有填或有错',
      '12: 没有判断是否「责任处室写法笼统」：本记录的「责任处室」没有填或有错',
    ],
  },
]);
