// Made from schemas/codes by `npm run generate`; do not edit.
import type { CodeSet } from '../model/record-type.js';

/** Every code set of the standard by its id, the base name of its file in `schemas/codes`. */
export const codeSets: Readonly<Record<string, CodeSet>> = {
 "acceptance-result": {
  "id": "acceptance-result",
  "title": "受理结果",
  "codes": [
   {"code":"0","label":"待受理"},
   {"code":"1","label":"受理","aliases":["已受理"]},
   {"code":"2","label":"不予受理","aliases":["不受理"]},
   {"code":"3","label":"待补正"}
  ],
  "retired": []
 },
 "activity-type": {
  "id": "activity-type",
  "title": "活动类型",
  "codes": [
   {"code":"01","label":"企业座谈会","aliases":["座谈会"]},
   {"code":"02","label":"公务员诚信承诺签署","aliases":["承诺签署"]},
   {"code":"03","label":"“一把手”亮承诺","aliases":["一把手亮承诺"]},
   {"code":"04","label":"宣讲（进机关）","aliases":["宣讲"]},
   {"code":"05","label":"美德积分机制","aliases":["美德积分"]},
   {"code":"06","label":"先行先试","aliases":["试点"]},
   {"code":"07","label":"典型案例","aliases":["案例"]},
   {"code":"08","label":"宣传报道","aliases":["报道"]},
   {"code":"99","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "adjustment-reason": {
  "id": "adjustment-reason",
  "title": "调整原因",
  "codes": [
   {"code":"1","label":"国家利益"},
   {"code":"2","label":"公共利益"},
   {"code":"3","label":"法律政策变化","aliases":["法律法规政策变化"]},
   {"code":"4","label":"不可抗力"},
   {"code":"5","label":"双方合意","aliases":["双方协商一致"]},
   {"code":"9","label":"其他法定事由","aliases":["其他事由"]}
  ],
  "retired": []
 },
 "admin-level": {
  "id": "admin-level",
  "title": "层级",
  "codes": [
   {"code":"1","label":"国家","aliases":["国家级","中央"]},
   {"code":"2","label":"省级","aliases":["省"]},
   {"code":"3","label":"市级","aliases":["市","地市级","设区的市级"]},
   {"code":"4","label":"县级","aliases":["县","区县级","县（市、区）级"]},
   {"code":"5","label":"乡级","aliases":["乡镇级","乡镇（街道）级"]},
   {"code":"6","label":"村级","aliases":["村","村居级"]}
  ],
  "retired": []
 },
 "administrative-act-status": {
  "id": "administrative-act-status",
  "title": "行政行为当前状态",
  "codes": [
   {"code":"1","label":"有效"},
   {"code":"2","label":"解除（履行完毕）","aliases":["已解除","履行完毕"]},
   {"code":"3","label":"撤销","aliases":["已撤销"]},
   {"code":"4","label":"变更","aliases":["已变更"]},
   {"code":"5","label":"中止","aliases":["已中止"]}
  ],
  "retired": []
 },
 "arrears-category": {
  "id": "arrears-category",
  "title": "欠款类别",
  "codes": [
   {"code":"1","label":"货物款","aliases":["货款"]},
   {"code":"2","label":"工程款"},
   {"code":"3","label":"服务款","aliases":["服务费"]},
   {"code":"4","label":"保证金"},
   {"code":"5","label":"补偿（退还）款","aliases":["补偿款","退还款"]},
   {"code":"9","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "assessment-object": {
  "id": "assessment-object",
  "title": "评估对象类型",
  "codes": [
   {"code":"1","label":"重大政策承诺","aliases":["政策承诺"]},
   {"code":"2","label":"政企合作协议","aliases":["政企协议"]},
   {"code":"3","label":"招商引资优惠政策","aliases":["招商优惠政策"]},
   {"code":"4","label":"其他重要合同"}
  ],
  "retired": []
 },
 "assessment-stage": {
  "id": "assessment-stage",
  "title": "评估阶段",
  "codes": [
   {"code":"1","label":"出台（签订）前","aliases":["出台前","签订前"]},
   {"code":"2","label":"调整变更","aliases":["变更调整"]},
   {"code":"3","label":"后评估","aliases":["后评价"]}
  ],
  "retired": []
 },
 "audit-source": {
  "id": "audit-source",
  "title": "督查审计来源",
  "codes": [
   {"code":"1","label":"专项督查","aliases":["督查"]},
   {"code":"2","label":"审计","aliases":["审计发现"]},
   {"code":"3","label":"企业反映"},
   {"code":"4","label":"自查","aliases":["自查发现"]},
   {"code":"5","label":"巡视巡察"},
   {"code":"9","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "batch-conclusion": {
  "id": "batch-conclusion",
  "title": "批次校验结论",
  "codes": [
   {"code":"1","label":"合格"},
   {"code":"2","label":"有疑问","aliases":["疑问"]},
   {"code":"3","label":"不合格","aliases":["不通过"]},
   {"code":"4","label":"无法判定","aliases":["不能判定"]}
  ],
  "retired": []
 },
 "batch-status": {
  "id": "batch-status",
  "title": "批次状态",
  "codes": [
   {"code":"1","label":"已接收","aliases":["接收"]},
   {"code":"2","label":"处理中"},
   {"code":"3","label":"处理完成","aliases":["完成"]},
   {"code":"4","label":"整批退回","aliases":["退回"]},
   {"code":"5","label":"已撤回","aliases":["撤回"]}
  ],
  "retired": []
 },
 "breach-type": {
  "id": "breach-type",
  "title": "违约（争议）类型",
  "codes": [
   {"code":"01","label":"拖欠款项","aliases":["拖欠账款"]},
   {"code":"02","label":"政策或优惠不兑现","aliases":["政策不兑现","优惠不兑现"]},
   {"code":"03","label":"擅自变更","aliases":["擅自变更合同"]},
   {"code":"04","label":"单方解除","aliases":["单方解除合同"]},
   {"code":"05","label":"逾期交付"},
   {"code":"06","label":"质量不符","aliases":["质量不符合约定"]},
   {"code":"07","label":"土地等要素未落实"},
   {"code":"08","label":"设置不合理条件"},
   {"code":"99","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "breaching-party": {
  "id": "breaching-party",
  "title": "违约方",
  "codes": [
   {"code":"1","label":"甲方（政府方）","aliases":["甲方","政府方"]},
   {"code":"2","label":"乙方"},
   {"code":"3","label":"双方","aliases":["甲乙双方"]},
   {"code":"4","label":"第三方"}
  ],
  "retired": []
 },
 "case-type": {
  "id": "case-type",
  "title": "案件类型代字",
  "codes": [
   {"code":"01","label":"执"},
   {"code":"02","label":"执恢"},
   {"code":"03","label":"执保"},
   {"code":"04","label":"执异"},
   {"code":"05","label":"执复"},
   {"code":"06","label":"行初"},
   {"code":"07","label":"行终"},
   {"code":"08","label":"民初"},
   {"code":"09","label":"民终"},
   {"code":"10","label":"行审"},
   {"code":"11","label":"执监"},
   {"code":"12","label":"行申"},
   {"code":"13","label":"民申"},
   {"code":"14","label":"破"},
   {"code":"15","label":"破申"},
   {"code":"16","label":"刑初"},
   {"code":"99","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "certificate-type": {
  "id": "certificate-type",
  "title": "双公示证件类型",
  "codes": [
   {"code":"1","label":"身份证","aliases":["居民身份证"]},
   {"code":"2","label":"护照号","aliases":["护照"]},
   {"code":"3","label":"港澳居民来往内地通行证"},
   {"code":"4","label":"台湾居民来往大陆通行证"},
   {"code":"5","label":"外国人永久居留身份证"},
   {"code":"9","label":"其他"}
  ],
  "retired": []
 },
 "check-conclusion": {
  "id": "check-conclusion",
  "title": "核查结论",
  "codes": [
   {"code":"1","label":"未发现问题","aliases":["未发现"]},
   {"code":"2","label":"存在风险","aliases":["有风险"]},
   {"code":"3","label":"触碰禁止性规定","aliases":["触碰禁止规定"]}
  ],
  "retired": []
 },
 "clearance-status": {
  "id": "clearance-status",
  "title": "清欠状态",
  "codes": [
   {"code":"1","label":"已核实未启动","aliases":["未启动"]},
   {"code":"2","label":"还款中","aliases":["偿还中"]},
   {"code":"3","label":"部分清偿","aliases":["部分已清偿"]},
   {"code":"4","label":"已清零","aliases":["已清偿","已付清"]},
   {"code":"5","label":"诉讼（仲裁）中","aliases":["诉讼中","仲裁中"]},
   {"code":"6","label":"核销（不属实）","aliases":["核销"]}
  ],
  "retired": []
 },
 "clue-source": {
  "id": "clue-source",
  "title": "线索来源",
  "codes": [
   {"code":"01","label":"信用中国（山东）投诉专栏","aliases":["信用中国（山东）","信用中国山东投诉专栏"]},
   {"code":"02","label":"企业沟通机制"},
   {"code":"03","label":"大数据监测","aliases":["大数据"]},
   {"code":"04","label":"企业监测点"},
   {"code":"05","label":"12345热线","aliases":["12345","12345政务服务便民热线"]},
   {"code":"06","label":"信访","aliases":["信访件"]},
   {"code":"07","label":"违约拖欠登记（投诉）平台"},
   {"code":"08","label":"督查审计移送"},
   {"code":"09","label":"法院推送","aliases":["法院"]},
   {"code":"99","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "coercion-category": {
  "id": "coercion-category",
  "title": "强制类别",
  "codes": [
   {"code":"1","label":"行政强制措施","aliases":["强制措施"]},
   {"code":"2","label":"行政强制执行","aliases":["强制执行"]}
  ],
  "retired": []
 },
 "coercion-kind": {
  "id": "coercion-kind",
  "title": "强制种类",
  "codes": [
   {"code":"01","label":"限制公民人身自由","aliases":["限制人身自由"]},
   {"code":"02","label":"查封场所设施或财物","aliases":["查封"]},
   {"code":"03","label":"扣押财物","aliases":["扣押"]},
   {"code":"04","label":"冻结存款汇款","aliases":["冻结"]},
   {"code":"09","label":"其他强制措施"},
   {"code":"11","label":"加处罚款或滞纳金","aliases":["加处罚款或者滞纳金"]},
   {"code":"12","label":"划拨存款汇款","aliases":["划拨"]},
   {"code":"13","label":"拍卖或依法处理"},
   {"code":"14","label":"排除妨碍恢复原状"},
   {"code":"15","label":"代履行"},
   {"code":"19","label":"其他强制执行"}
  ],
  "retired": []
 },
 "collective-decision-form": {
  "id": "collective-decision-form",
  "title": "集体决策形式",
  "codes": [
   {"code":"1","label":"政府常务会议","aliases":["常务会议","政府常务会"]},
   {"code":"2","label":"党委（党组）会议","aliases":["党组会","党委会"]},
   {"code":"3","label":"办公会议","aliases":["办公会"]},
   {"code":"4","label":"“三重一大”专题会议","aliases":["三重一大会议"]},
   {"code":"9","label":"未集体决策","aliases":["未经集体决策"]}
  ],
  "retired": []
 },
 "commitment-item-category": {
  "id": "commitment-item-category",
  "title": "承诺事项类别",
  "codes": [
   {"code":"1","label":"本职工作","aliases":["部门本职工作"]},
   {"code":"2","label":"重点任务","aliases":["年度重点任务"]},
   {"code":"3","label":"行政事项与服务","aliases":["行政事项及服务"]},
   {"code":"4","label":"民生实事","aliases":["民生实事项目"]},
   {"code":"9","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "commitment-status": {
  "id": "commitment-status",
  "title": "承诺状态",
  "codes": [
   {"code":"1","label":"有效"},
   {"code":"2","label":"已调整","aliases":["已变更"]},
   {"code":"3","label":"已废止","aliases":["废止","已作废"]}
  ],
  "retired": []
 },
 "complainant-type": {
  "id": "complainant-type",
  "title": "投诉人类型",
  "codes": [
   {"code":"1","label":"企业","aliases":["企业单位"]},
   {"code":"2","label":"个体工商户","aliases":["个体户"]},
   {"code":"3","label":"自然人","aliases":["个人"]},
   {"code":"4","label":"社会组织","aliases":["社会团体"]},
   {"code":"5","label":"匿名","aliases":["匿名投诉"]}
  ],
  "retired": []
 },
 "contract-category": {
  "id": "contract-category",
  "title": "合同类别",
  "codes": [
   {"code":"01","label":"政府采购","aliases":["政府采购合同"]},
   {"code":"02","label":"工程招标投标","aliases":["工程招投标"]},
   {"code":"03","label":"招商引资","aliases":["招商"]},
   {"code":"04","label":"产业扶持"},
   {"code":"05","label":"煤炭中长期合同","aliases":["煤炭中长协"]},
   {"code":"06","label":"政府和社会资本合作（特许经营）","aliases":["PPP","特许经营"]},
   {"code":"07","label":"债务融资"},
   {"code":"08","label":"国有资源（土地）出让","aliases":["土地出让"]},
   {"code":"09","label":"政府购买服务"},
   {"code":"99","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "contract-node-type": {
  "id": "contract-node-type",
  "title": "履约节点类型",
  "codes": [
   {"code":"1","label":"开工（启动）","aliases":["开工","启动"]},
   {"code":"2","label":"交付（供货）","aliases":["供货","交付"]},
   {"code":"3","label":"阶段验收"},
   {"code":"4","label":"竣工（最终）验收","aliases":["竣工验收","最终验收"]},
   {"code":"5","label":"付款","aliases":["支付"]},
   {"code":"6","label":"变更","aliases":["合同变更"]},
   {"code":"7","label":"终止解除","aliases":["解除"]},
   {"code":"8","label":"履约评价","aliases":["履约评估"]}
  ],
  "retired": []
 },
 "contract-status": {
  "id": "contract-status",
  "title": "合同状态",
  "codes": [
   {"code":"1","label":"未开始"},
   {"code":"2","label":"履行中","aliases":["正在履行"]},
   {"code":"3","label":"已履行完毕","aliases":["履行完毕"]},
   {"code":"4","label":"已变更","aliases":["变更"]},
   {"code":"5","label":"已解除","aliases":["解除"]},
   {"code":"6","label":"争议中","aliases":["有争议"]},
   {"code":"7","label":"中止履行","aliases":["中止"]}
  ],
  "retired": []
 },
 "counterparty-type": {
  "id": "counterparty-type",
  "title": "相对人（主体）类别",
  "codes": [
   {"code":"1","label":"法人及非法人组织"},
   {"code":"2","label":"自然人"},
   {"code":"3","label":"个体工商户"}
  ],
  "retired": []
 },
 "determination-basis": {
  "id": "determination-basis",
  "title": "失信认定依据类型",
  "codes": [
   {"code":"1","label":"司法判决","aliases":["法院判决"]},
   {"code":"2","label":"行政处罚"},
   {"code":"3","label":"纪律处分","aliases":["纪律处分决定"]},
   {"code":"4","label":"问责处理","aliases":["问责"]},
   {"code":"5","label":"依法依规认定（拖欠、违约等）","aliases":["依法依规认定"]}
  ],
  "retired": []
 },
 "disclosure-level": {
  "id": "disclosure-level",
  "title": "公开属性",
  "codes": [
   {"code":"1","label":"社会公开","aliases":["公开","主动公开","向社会公开"]},
   {"code":"2","label":"政务共享","aliases":["政务内部共享"]},
   {"code":"3","label":"授权查询","aliases":["依授权查询"]},
   {"code":"9","label":"不予公开","aliases":["不公开"]}
  ],
  "retired": []
 },
 "dishonest-debtor-circumstance": {
  "id": "dishonest-debtor-circumstance",
  "title": "失信行为具体情形",
  "codes": [
   {"code":"1","label":"有履行能力而拒不履行生效法律文书确定义务"},
   {"code":"2","label":"以伪造证据、暴力、威胁等方法妨碍、抗拒执行"},
   {"code":"3","label":"以虚假诉讼、仲裁或隐匿、转移财产等方法规避执行"},
   {"code":"4","label":"违反财产报告制度","aliases":["违反财产报告"]},
   {"code":"5","label":"违反限制消费令","aliases":["违反限消令"]},
   {"code":"6","label":"无正当理由拒不履行执行和解协议","aliases":["拒不履行和解协议"]}
  ],
  "retired": []
 },
 "dishonesty-behaviour": {
  "id": "dishonesty-behaviour",
  "title": "失信行为类型",
  "codes": [
   {"code":"01","label":"拒不履行生效裁判","aliases":["不履行生效裁判"]},
   {"code":"02","label":"拖欠企业账款","aliases":["拖欠账款"]},
   {"code":"03","label":"招商引资违约","aliases":["招商违约"]},
   {"code":"04","label":"政策承诺不兑现","aliases":["政策不兑现"]},
   {"code":"05","label":"违规变更或毁约"},
   {"code":"06","label":"新官不理旧账"},
   {"code":"07","label":"违法行政被撤销或处罚"},
   {"code":"08","label":"弄虚作假"},
   {"code":"09","label":"违反公平竞争"},
   {"code":"10","label":"违规举债"},
   {"code":"11","label":"未践行公开承诺","aliases":["未履行公开承诺"]},
   {"code":"12","label":"不作为慢作为"},
   {"code":"13","label":"违规收费","aliases":["违规涉企收费"]},
   {"code":"99","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "dishonesty-field": {
  "id": "dishonesty-field",
  "title": "失信领域",
  "codes": [
   {"code":"01","label":"政府采购"},
   {"code":"02","label":"招标投标","aliases":["招投标"]},
   {"code":"03","label":"招商引资"},
   {"code":"04","label":"政府与社会资本合作","aliases":["PPP"]},
   {"code":"05","label":"产业扶持"},
   {"code":"06","label":"地方政府债务"},
   {"code":"07","label":"账款清欠"},
   {"code":"08","label":"政策兑现"},
   {"code":"09","label":"行政执法"},
   {"code":"10","label":"政务服务"},
   {"code":"11","label":"司法执行"},
   {"code":"12","label":"统计数据"},
   {"code":"13","label":"人才引进"},
   {"code":"14","label":"涉企收费"},
   {"code":"99","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "dishonesty-record-status": {
  "id": "dishonesty-record-status",
  "title": "失信记录状态",
  "codes": [
   {"code":"1","label":"有效"},
   {"code":"2","label":"已修复"},
   {"code":"3","label":"已撤销","aliases":["撤销"]},
   {"code":"4","label":"公示期满","aliases":["公示到期"]},
   {"code":"5","label":"异议处理中","aliases":["异议处理"]}
  ],
  "retired": []
 },
 "dishonesty-severity": {
  "id": "dishonesty-severity",
  "title": "失信程度",
  "codes": [
   {"code":"1","label":"轻微","aliases":["轻微失信"]},
   {"code":"2","label":"一般","aliases":["一般失信"]},
   {"code":"3","label":"严重","aliases":["严重失信"]}
  ],
  "retired": []
 },
 "disposal-status": {
  "id": "disposal-status",
  "title": "处置状态",
  "codes": [
   {"code":"1","label":"已接收","aliases":["接收"]},
   {"code":"2","label":"督导中","aliases":["督导"]},
   {"code":"3","label":"履行中","aliases":["正在履行"]},
   {"code":"4","label":"已结案退出","aliases":["已退出"]}
  ],
  "retired": []
 },
 "dispute-channel": {
  "id": "dispute-channel",
  "title": "争议解决途径",
  "codes": [
   {"code":"1","label":"行政诉讼"},
   {"code":"2","label":"行政复议","aliases":["复议"]},
   {"code":"3","label":"行政裁决"},
   {"code":"4","label":"民事诉讼"},
   {"code":"5","label":"仲裁"},
   {"code":"6","label":"协商调解","aliases":["调解"]},
   {"code":"7","label":"申请执行"},
   {"code":"9","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "dispute-status": {
  "id": "dispute-status",
  "title": "争议状态",
  "codes": [
   {"code":"1","label":"无争议","aliases":["没有争议"]},
   {"code":"2","label":"部分争议","aliases":["部分有争议"]},
   {"code":"3","label":"有争议","aliases":["全部有争议"]},
   {"code":"4","label":"已有生效判决（裁决）待执行","aliases":["生效判决待执行"]}
  ],
  "retired": []
 },
 "division": {
  "id": "division",
  "title": "行政区划（山东）",
  "codes": [
   {"code":"370000","label":"山东省","level":"province","parent":null,"aliases":["山东"]},
   {"code":"370100","label":"济南市","level":"city","parent":"370000","aliases":["济南","山东省济南市"]},
   {"code":"370102","label":"历下区","level":"county","parent":"370100","aliases":["济南市历下区","山东省济南市历下区"]},
   {"code":"370103","label":"市中区","level":"county","parent":"370100","aliases":["济南市市中区","山东省济南市市中区"]},
   {"code":"370104","label":"槐荫区","level":"county","parent":"370100","aliases":["济南市槐荫区","山东省济南市槐荫区"]},
   {"code":"370105","label":"天桥区","level":"county","parent":"370100","aliases":["济南市天桥区","山东省济南市天桥区"]},
   {"code":"370112","label":"历城区","level":"county","parent":"370100","aliases":["济南市历城区","山东省济南市历城区"]},
   {"code":"370113","label":"长清区","level":"county","parent":"370100","aliases":["济南市长清区","山东省济南市长清区"]},
   {"code":"370114","label":"章丘区","level":"county","parent":"370100","aliases":["济南市章丘区","山东省济南市章丘区"]},
   {"code":"370115","label":"济阳区","level":"county","parent":"370100","aliases":["济南市济阳区","山东省济南市济阳区"]},
   {"code":"370116","label":"莱芜区","level":"county","parent":"370100","aliases":["济南市莱芜区","山东省济南市莱芜区"]},
   {"code":"370117","label":"钢城区","level":"county","parent":"370100","aliases":["济南市钢城区","山东省济南市钢城区"]},
   {"code":"370124","label":"平阴县","level":"county","parent":"370100","aliases":["济南市平阴县","山东省济南市平阴县"]},
   {"code":"370126","label":"商河县","level":"county","parent":"370100","aliases":["济南市商河县","山东省济南市商河县"]},
   {"code":"370200","label":"青岛市","level":"city","parent":"370000","aliases":["青岛","山东省青岛市"]},
   {"code":"370202","label":"市南区","level":"county","parent":"370200","aliases":["青岛市市南区","山东省青岛市市南区"]},
   {"code":"370203","label":"市北区","level":"county","parent":"370200","aliases":["青岛市市北区","山东省青岛市市北区"]},
   {"code":"370211","label":"黄岛区","level":"county","parent":"370200","aliases":["青岛市黄岛区","山东省青岛市黄岛区"]},
   {"code":"370212","label":"崂山区","level":"county","parent":"370200","aliases":["青岛市崂山区","山东省青岛市崂山区"]},
   {"code":"370213","label":"李沧区","level":"county","parent":"370200","aliases":["青岛市李沧区","山东省青岛市李沧区"]},
   {"code":"370214","label":"城阳区","level":"county","parent":"370200","aliases":["青岛市城阳区","山东省青岛市城阳区"]},
   {"code":"370215","label":"即墨区","level":"county","parent":"370200","aliases":["青岛市即墨区","山东省青岛市即墨区"]},
   {"code":"370281","label":"胶州市","level":"county","parent":"370200","aliases":["青岛市胶州市","山东省青岛市胶州市"]},
   {"code":"370283","label":"平度市","level":"county","parent":"370200","aliases":["青岛市平度市","山东省青岛市平度市"]},
   {"code":"370285","label":"莱西市","level":"county","parent":"370200","aliases":["青岛市莱西市","山东省青岛市莱西市"]},
   {"code":"370300","label":"淄博市","level":"city","parent":"370000","aliases":["淄博","山东省淄博市"]},
   {"code":"370302","label":"淄川区","level":"county","parent":"370300","aliases":["淄博市淄川区","山东省淄博市淄川区"]},
   {"code":"370303","label":"张店区","level":"county","parent":"370300","aliases":["淄博市张店区","山东省淄博市张店区"]},
   {"code":"370304","label":"博山区","level":"county","parent":"370300","aliases":["淄博市博山区","山东省淄博市博山区"]},
   {"code":"370305","label":"临淄区","level":"county","parent":"370300","aliases":["淄博市临淄区","山东省淄博市临淄区"]},
   {"code":"370306","label":"周村区","level":"county","parent":"370300","aliases":["淄博市周村区","山东省淄博市周村区"]},
   {"code":"370321","label":"桓台县","level":"county","parent":"370300","aliases":["淄博市桓台县","山东省淄博市桓台县"]},
   {"code":"370322","label":"高青县","level":"county","parent":"370300","aliases":["淄博市高青县","山东省淄博市高青县"]},
   {"code":"370323","label":"沂源县","level":"county","parent":"370300","aliases":["淄博市沂源县","山东省淄博市沂源县"]},
   {"code":"370400","label":"枣庄市","level":"city","parent":"370000","aliases":["枣庄","山东省枣庄市"]},
   {"code":"370402","label":"市中区","level":"county","parent":"370400","aliases":["枣庄市市中区","山东省枣庄市市中区"]},
   {"code":"370403","label":"薛城区","level":"county","parent":"370400","aliases":["枣庄市薛城区","山东省枣庄市薛城区"]},
   {"code":"370404","label":"峄城区","level":"county","parent":"370400","aliases":["枣庄市峄城区","山东省枣庄市峄城区"]},
   {"code":"370405","label":"台儿庄区","level":"county","parent":"370400","aliases":["枣庄市台儿庄区","山东省枣庄市台儿庄区"]},
   {"code":"370406","label":"山亭区","level":"county","parent":"370400","aliases":["枣庄市山亭区","山东省枣庄市山亭区"]},
   {"code":"370481","label":"滕州市","level":"county","parent":"370400","aliases":["枣庄市滕州市","山东省枣庄市滕州市"]},
   {"code":"370500","label":"东营市","level":"city","parent":"370000","aliases":["东营","山东省东营市"]},
   {"code":"370502","label":"东营区","level":"county","parent":"370500","aliases":["东营市东营区","山东省东营市东营区"]},
   {"code":"370503","label":"河口区","level":"county","parent":"370500","aliases":["东营市河口区","山东省东营市河口区"]},
   {"code":"370505","label":"垦利区","level":"county","parent":"370500","aliases":["东营市垦利区","山东省东营市垦利区"]},
   {"code":"370522","label":"利津县","level":"county","parent":"370500","aliases":["东营市利津县","山东省东营市利津县"]},
   {"code":"370523","label":"广饶县","level":"county","parent":"370500","aliases":["东营市广饶县","山东省东营市广饶县"]},
   {"code":"370600","label":"烟台市","level":"city","parent":"370000","aliases":["烟台","山东省烟台市"]},
   {"code":"370602","label":"芝罘区","level":"county","parent":"370600","aliases":["烟台市芝罘区","山东省烟台市芝罘区"]},
   {"code":"370611","label":"福山区","level":"county","parent":"370600","aliases":["烟台市福山区","山东省烟台市福山区"]},
   {"code":"370612","label":"牟平区","level":"county","parent":"370600","aliases":["烟台市牟平区","山东省烟台市牟平区"]},
   {"code":"370613","label":"莱山区","level":"county","parent":"370600","aliases":["烟台市莱山区","山东省烟台市莱山区"]},
   {"code":"370614","label":"蓬莱区","level":"county","parent":"370600","aliases":["烟台市蓬莱区","山东省烟台市蓬莱区"]},
   {"code":"370681","label":"龙口市","level":"county","parent":"370600","aliases":["烟台市龙口市","山东省烟台市龙口市"]},
   {"code":"370682","label":"莱阳市","level":"county","parent":"370600","aliases":["烟台市莱阳市","山东省烟台市莱阳市"]},
   {"code":"370683","label":"莱州市","level":"county","parent":"370600","aliases":["烟台市莱州市","山东省烟台市莱州市"]},
   {"code":"370685","label":"招远市","level":"county","parent":"370600","aliases":["烟台市招远市","山东省烟台市招远市"]},
   {"code":"370686","label":"栖霞市","level":"county","parent":"370600","aliases":["烟台市栖霞市","山东省烟台市栖霞市"]},
   {"code":"370687","label":"海阳市","level":"county","parent":"370600","aliases":["烟台市海阳市","山东省烟台市海阳市"]},
   {"code":"370700","label":"潍坊市","level":"city","parent":"370000","aliases":["潍坊","山东省潍坊市"]},
   {"code":"370702","label":"潍城区","level":"county","parent":"370700","aliases":["潍坊市潍城区","山东省潍坊市潍城区"]},
   {"code":"370703","label":"寒亭区","level":"county","parent":"370700","aliases":["潍坊市寒亭区","山东省潍坊市寒亭区"]},
   {"code":"370704","label":"坊子区","level":"county","parent":"370700","aliases":["潍坊市坊子区","山东省潍坊市坊子区"]},
   {"code":"370705","label":"奎文区","level":"county","parent":"370700","aliases":["潍坊市奎文区","山东省潍坊市奎文区"]},
   {"code":"370724","label":"临朐县","level":"county","parent":"370700","aliases":["潍坊市临朐县","山东省潍坊市临朐县"]},
   {"code":"370725","label":"昌乐县","level":"county","parent":"370700","aliases":["潍坊市昌乐县","山东省潍坊市昌乐县"]},
   {"code":"370781","label":"青州市","level":"county","parent":"370700","aliases":["潍坊市青州市","山东省潍坊市青州市"]},
   {"code":"370782","label":"诸城市","level":"county","parent":"370700","aliases":["潍坊市诸城市","山东省潍坊市诸城市"]},
   {"code":"370783","label":"寿光市","level":"county","parent":"370700","aliases":["潍坊市寿光市","山东省潍坊市寿光市"]},
   {"code":"370784","label":"安丘市","level":"county","parent":"370700","aliases":["潍坊市安丘市","山东省潍坊市安丘市"]},
   {"code":"370785","label":"高密市","level":"county","parent":"370700","aliases":["潍坊市高密市","山东省潍坊市高密市"]},
   {"code":"370786","label":"昌邑市","level":"county","parent":"370700","aliases":["潍坊市昌邑市","山东省潍坊市昌邑市"]},
   {"code":"370800","label":"济宁市","level":"city","parent":"370000","aliases":["济宁","山东省济宁市"]},
   {"code":"370811","label":"任城区","level":"county","parent":"370800","aliases":["济宁市任城区","山东省济宁市任城区"]},
   {"code":"370812","label":"兖州区","level":"county","parent":"370800","aliases":["济宁市兖州区","山东省济宁市兖州区"]},
   {"code":"370826","label":"微山县","level":"county","parent":"370800","aliases":["济宁市微山县","山东省济宁市微山县"]},
   {"code":"370827","label":"鱼台县","level":"county","parent":"370800","aliases":["济宁市鱼台县","山东省济宁市鱼台县"]},
   {"code":"370828","label":"金乡县","level":"county","parent":"370800","aliases":["济宁市金乡县","山东省济宁市金乡县"]},
   {"code":"370829","label":"嘉祥县","level":"county","parent":"370800","aliases":["济宁市嘉祥县","山东省济宁市嘉祥县"]},
   {"code":"370830","label":"汶上县","level":"county","parent":"370800","aliases":["济宁市汶上县","山东省济宁市汶上县"]},
   {"code":"370831","label":"泗水县","level":"county","parent":"370800","aliases":["济宁市泗水县","山东省济宁市泗水县"]},
   {"code":"370832","label":"梁山县","level":"county","parent":"370800","aliases":["济宁市梁山县","山东省济宁市梁山县"]},
   {"code":"370881","label":"曲阜市","level":"county","parent":"370800","aliases":["济宁市曲阜市","山东省济宁市曲阜市"]},
   {"code":"370883","label":"邹城市","level":"county","parent":"370800","aliases":["济宁市邹城市","山东省济宁市邹城市"]},
   {"code":"370900","label":"泰安市","level":"city","parent":"370000","aliases":["泰安","山东省泰安市"]},
   {"code":"370902","label":"泰山区","level":"county","parent":"370900","aliases":["泰安市泰山区","山东省泰安市泰山区"]},
   {"code":"370911","label":"岱岳区","level":"county","parent":"370900","aliases":["泰安市岱岳区","山东省泰安市岱岳区","郊区"]},
   {"code":"370921","label":"宁阳县","level":"county","parent":"370900","aliases":["泰安市宁阳县","山东省泰安市宁阳县"]},
   {"code":"370923","label":"东平县","level":"county","parent":"370900","aliases":["泰安市东平县","山东省泰安市东平县"]},
   {"code":"370982","label":"新泰市","level":"county","parent":"370900","aliases":["泰安市新泰市","山东省泰安市新泰市"]},
   {"code":"370983","label":"肥城市","level":"county","parent":"370900","aliases":["泰安市肥城市","山东省泰安市肥城市"]},
   {"code":"371000","label":"威海市","level":"city","parent":"370000","aliases":["威海","山东省威海市"]},
   {"code":"371002","label":"环翠区","level":"county","parent":"371000","aliases":["威海市环翠区","山东省威海市环翠区"]},
   {"code":"371003","label":"文登区","level":"county","parent":"371000","aliases":["威海市文登区","山东省威海市文登区"]},
   {"code":"371082","label":"荣成市","level":"county","parent":"371000","aliases":["威海市荣成市","山东省威海市荣成市"]},
   {"code":"371083","label":"乳山市","level":"county","parent":"371000","aliases":["威海市乳山市","山东省威海市乳山市"]},
   {"code":"371100","label":"日照市","level":"city","parent":"370000","aliases":["日照","山东省日照市"]},
   {"code":"371102","label":"东港区","level":"county","parent":"371100","aliases":["日照市东港区","山东省日照市东港区"]},
   {"code":"371103","label":"岚山区","level":"county","parent":"371100","aliases":["日照市岚山区","山东省日照市岚山区"]},
   {"code":"371121","label":"五莲县","level":"county","parent":"371100","aliases":["日照市五莲县","山东省日照市五莲县"]},
   {"code":"371122","label":"莒县","level":"county","parent":"371100","aliases":["日照市莒县","山东省日照市莒县"]},
   {"code":"371300","label":"临沂市","level":"city","parent":"370000","aliases":["临沂","山东省临沂市"]},
   {"code":"371302","label":"兰山区","level":"county","parent":"371300","aliases":["临沂市兰山区","山东省临沂市兰山区"]},
   {"code":"371311","label":"罗庄区","level":"county","parent":"371300","aliases":["临沂市罗庄区","山东省临沂市罗庄区"]},
   {"code":"371312","label":"河东区","level":"county","parent":"371300","aliases":["临沂市河东区","山东省临沂市河东区"]},
   {"code":"371321","label":"沂南县","level":"county","parent":"371300","aliases":["临沂市沂南县","山东省临沂市沂南县"]},
   {"code":"371322","label":"郯城县","level":"county","parent":"371300","aliases":["临沂市郯城县","山东省临沂市郯城县"]},
   {"code":"371323","label":"沂水县","level":"county","parent":"371300","aliases":["临沂市沂水县","山东省临沂市沂水县"]},
   {"code":"371324","label":"兰陵县","level":"county","parent":"371300","aliases":["临沂市兰陵县","山东省临沂市兰陵县","苍山县"]},
   {"code":"371325","label":"费县","level":"county","parent":"371300","aliases":["临沂市费县","山东省临沂市费县"]},
   {"code":"371326","label":"平邑县","level":"county","parent":"371300","aliases":["临沂市平邑县","山东省临沂市平邑县"]},
   {"code":"371327","label":"莒南县","level":"county","parent":"371300","aliases":["临沂市莒南县","山东省临沂市莒南县"]},
   {"code":"371328","label":"蒙阴县","level":"county","parent":"371300","aliases":["临沂市蒙阴县","山东省临沂市蒙阴县"]},
   {"code":"371329","label":"临沭县","level":"county","parent":"371300","aliases":["临沂市临沭县","山东省临沂市临沭县"]},
   {"code":"371400","label":"德州市","level":"city","parent":"370000","aliases":["德州","山东省德州市"]},
   {"code":"371402","label":"德城区","level":"county","parent":"371400","aliases":["德州市德城区","山东省德州市德城区"]},
   {"code":"371403","label":"陵城区","level":"county","parent":"371400","aliases":["德州市陵城区","山东省德州市陵城区"]},
   {"code":"371422","label":"宁津县","level":"county","parent":"371400","aliases":["德州市宁津县","山东省德州市宁津县"]},
   {"code":"371423","label":"庆云县","level":"county","parent":"371400","aliases":["德州市庆云县","山东省德州市庆云县"]},
   {"code":"371424","label":"临邑县","level":"county","parent":"371400","aliases":["德州市临邑县","山东省德州市临邑县"]},
   {"code":"371425","label":"齐河县","level":"county","parent":"371400","aliases":["德州市齐河县","山东省德州市齐河县"]},
   {"code":"371426","label":"平原县","level":"county","parent":"371400","aliases":["德州市平原县","山东省德州市平原县"]},
   {"code":"371427","label":"夏津县","level":"county","parent":"371400","aliases":["德州市夏津县","山东省德州市夏津县"]},
   {"code":"371428","label":"武城县","level":"county","parent":"371400","aliases":["德州市武城县","山东省德州市武城县"]},
   {"code":"371481","label":"乐陵市","level":"county","parent":"371400","aliases":["德州市乐陵市","山东省德州市乐陵市"]},
   {"code":"371482","label":"禹城市","level":"county","parent":"371400","aliases":["德州市禹城市","山东省德州市禹城市"]},
   {"code":"371500","label":"聊城市","level":"city","parent":"370000","aliases":["聊城","山东省聊城市"]},
   {"code":"371502","label":"东昌府区","level":"county","parent":"371500","aliases":["聊城市东昌府区","山东省聊城市东昌府区"]},
   {"code":"371503","label":"茌平区","level":"county","parent":"371500","aliases":["聊城市茌平区","山东省聊城市茌平区"]},
   {"code":"371521","label":"阳谷县","level":"county","parent":"371500","aliases":["聊城市阳谷县","山东省聊城市阳谷县"]},
   {"code":"371522","label":"莘县","level":"county","parent":"371500","aliases":["聊城市莘县","山东省聊城市莘县"]},
   {"code":"371524","label":"东阿县","level":"county","parent":"371500","aliases":["聊城市东阿县","山东省聊城市东阿县"]},
   {"code":"371525","label":"冠县","level":"county","parent":"371500","aliases":["聊城市冠县","山东省聊城市冠县"]},
   {"code":"371526","label":"高唐县","level":"county","parent":"371500","aliases":["聊城市高唐县","山东省聊城市高唐县"]},
   {"code":"371581","label":"临清市","level":"county","parent":"371500","aliases":["聊城市临清市","山东省聊城市临清市"]},
   {"code":"371600","label":"滨州市","level":"city","parent":"370000","aliases":["滨州","山东省滨州市"]},
   {"code":"371602","label":"滨城区","level":"county","parent":"371600","aliases":["滨州市滨城区","山东省滨州市滨城区"]},
   {"code":"371603","label":"沾化区","level":"county","parent":"371600","aliases":["滨州市沾化区","山东省滨州市沾化区"]},
   {"code":"371621","label":"惠民县","level":"county","parent":"371600","aliases":["滨州市惠民县","山东省滨州市惠民县"]},
   {"code":"371622","label":"阳信县","level":"county","parent":"371600","aliases":["滨州市阳信县","山东省滨州市阳信县"]},
   {"code":"371623","label":"无棣县","level":"county","parent":"371600","aliases":["滨州市无棣县","山东省滨州市无棣县"]},
   {"code":"371625","label":"博兴县","level":"county","parent":"371600","aliases":["滨州市博兴县","山东省滨州市博兴县"]},
   {"code":"371681","label":"邹平市","level":"county","parent":"371600","aliases":["滨州市邹平市","山东省滨州市邹平市"]},
   {"code":"371700","label":"菏泽市","level":"city","parent":"370000","aliases":["菏泽","山东省菏泽市"]},
   {"code":"371702","label":"牡丹区","level":"county","parent":"371700","aliases":["菏泽市牡丹区","山东省菏泽市牡丹区"]},
   {"code":"371703","label":"定陶区","level":"county","parent":"371700","aliases":["菏泽市定陶区","山东省菏泽市定陶区"]},
   {"code":"371721","label":"曹县","level":"county","parent":"371700","aliases":["菏泽市曹县","山东省菏泽市曹县"]},
   {"code":"371722","label":"单县","level":"county","parent":"371700","aliases":["菏泽市单县","山东省菏泽市单县"]},
   {"code":"371723","label":"成武县","level":"county","parent":"371700","aliases":["菏泽市成武县","山东省菏泽市成武县"]},
   {"code":"371724","label":"巨野县","level":"county","parent":"371700","aliases":["菏泽市巨野县","山东省菏泽市巨野县"]},
   {"code":"371725","label":"郓城县","level":"county","parent":"371700","aliases":["菏泽市郓城县","山东省菏泽市郓城县"]},
   {"code":"371726","label":"鄄城县","level":"county","parent":"371700","aliases":["菏泽市鄄城县","山东省菏泽市鄄城县"]},
   {"code":"371728","label":"东明县","level":"county","parent":"371700","aliases":["菏泽市东明县","山东省菏泽市东明县"]}
  ],
  "retired": [
   {"code":"370634","label":"长岛县","retired":2020,"supersededBy":["370614"]},
   {"code":"370684","label":"蓬莱市","retired":2020,"supersededBy":["370614"]},
   {"code":"371200","label":"莱芜市","retired":2019,"supersededBy":["370116","370117"]},
   {"code":"371202","label":"莱城区","retired":2019,"supersededBy":["370116"]},
   {"code":"371203","label":"钢城区","retired":2019,"supersededBy":["370117"]},
   {"code":"371523","label":"茌平县","retired":2019,"supersededBy":["371503"]},
   {"code":"370125","label":"济阳县","retired":2018,"supersededBy":["370115"]},
   {"code":"371626","label":"邹平县","retired":2018,"supersededBy":["371681"]},
   {"code":"370282","label":"即墨市","retired":2017,"supersededBy":["370215"]},
   {"code":"370181","label":"章丘市","retired":2016,"supersededBy":["370114"]},
   {"code":"370521","label":"垦利县","retired":2016,"supersededBy":["370505"]},
   {"code":"371727","label":"定陶县","retired":2016,"supersededBy":["371703"]},
   {"code":"371081","label":"文登市","retired":2014,"supersededBy":["371003"]},
   {"code":"371421","label":"陵县","retired":2014,"supersededBy":["371403"]},
   {"code":"371624","label":"沾化县","retired":2014,"supersededBy":["371603"]},
   {"code":"370802","label":"市中区","retired":2013,"supersededBy":["370811"]},
   {"code":"370882","label":"兖州市","retired":2013,"supersededBy":["370812"]},
   {"code":"370205","label":"四方区","retired":2012,"supersededBy":["370203"]},
   {"code":"370284","label":"胶南市","retired":2012,"supersededBy":["370211"]},
   {"code":"370123","label":"长清县","retired":2001,"supersededBy":["370113"]},
   {"code":"372300","label":"滨州地区","retired":2000,"supersededBy":["371600"]},
   {"code":"372301","label":"滨州市","retired":2000,"supersededBy":["371602"]},
   {"code":"372321","label":"惠民县","retired":2000,"supersededBy":["371621"]},
   {"code":"372323","label":"阳信县","retired":2000,"supersededBy":["371622"]},
   {"code":"372324","label":"无棣县","retired":2000,"supersededBy":["371623"]},
   {"code":"372325","label":"沾化县","retired":2000,"supersededBy":["371603"]},
   {"code":"372328","label":"博兴县","retired":2000,"supersededBy":["371625"]},
   {"code":"372330","label":"邹平县","retired":2000,"supersededBy":["371681"]},
   {"code":"372900","label":"菏泽地区","retired":2000,"supersededBy":["371700"]},
   {"code":"372901","label":"菏泽市","retired":2000,"supersededBy":["371702"]},
   {"code":"372922","label":"曹县","retired":2000,"supersededBy":["371721"]},
   {"code":"372923","label":"定陶县","retired":2000,"supersededBy":["371703"]},
   {"code":"372924","label":"成武县","retired":2000,"supersededBy":["371723"]},
   {"code":"372925","label":"单县","retired":2000,"supersededBy":["371722"]},
   {"code":"372926","label":"巨野县","retired":2000,"supersededBy":["371724"]},
   {"code":"372928","label":"郓城县","retired":2000,"supersededBy":["371725"]},
   {"code":"372929","label":"鄄城县","retired":2000,"supersededBy":["371726"]},
   {"code":"372930","label":"东明县","retired":2000,"supersededBy":["371728"]},
   {"code":"372500","label":"聊城地区","retired":1997,"supersededBy":["371500"]},
   {"code":"372501","label":"聊城市","retired":1997,"supersededBy":["371502"]},
   {"code":"372502","label":"临清市","retired":1997,"supersededBy":["371581"]},
   {"code":"372522","label":"阳谷县","retired":1997,"supersededBy":["371521"]},
   {"code":"372523","label":"莘县","retired":1997,"supersededBy":["371522"]},
   {"code":"372524","label":"茌平县","retired":1997,"supersededBy":["371503"]},
   {"code":"372525","label":"东阿县","retired":1997,"supersededBy":["371524"]},
   {"code":"372526","label":"冠县","retired":1997,"supersededBy":["371525"]},
   {"code":"372527","label":"高唐县","retired":1997,"supersededBy":["371526"]},
   {"code":"370629","label":"海阳县","retired":1996,"supersededBy":["370687"]}
  ]
 },
 "enterprise-ownership": {
  "id": "enterprise-ownership",
  "title": "企业性质",
  "codes": [
   {"code":"1","label":"民营","aliases":["民营企业","私营企业"]},
   {"code":"2","label":"国有","aliases":["国有企业"]},
   {"code":"3","label":"外资（含港澳台）","aliases":["外资企业","外商投资企业"]},
   {"code":"4","label":"集体","aliases":["集体企业"]},
   {"code":"9","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "enterprise-size": {
  "id": "enterprise-size",
  "title": "企业规模",
  "codes": [
   {"code":"1","label":"大型","aliases":["大型企业"]},
   {"code":"2","label":"中型","aliases":["中型企业"]},
   {"code":"3","label":"小型","aliases":["小型企业"]},
   {"code":"4","label":"微型","aliases":["微型企业"]},
   {"code":"9","label":"非企业","aliases":["不是企业"]}
  ],
  "retired": []
 },
 "escalation-measure": {
  "id": "escalation-measure",
  "title": "升级措施",
  "codes": [
   {"code":"0","label":"无"},
   {"code":"1","label":"通报"},
   {"code":"2","label":"约谈","aliases":["约谈负责人"]},
   {"code":"3","label":"移送问责","aliases":["移送追责"]},
   {"code":"4","label":"提请专项督查","aliases":["专项督查"]}
  ],
  "retired": []
 },
 "evaluation-grade": {
  "id": "evaluation-grade",
  "title": "评价等级",
  "codes": [
   {"code":"A","label":"优秀","aliases":["A级","优"]},
   {"code":"B","label":"良好","aliases":["B级","良"]},
   {"code":"C","label":"一般","aliases":["C级"]},
   {"code":"D","label":"较差","aliases":["D级","差"]}
  ],
  "retired": []
 },
 "evaluation-subject": {
  "id": "evaluation-subject",
  "title": "评价对象类型",
  "codes": [
   {"code":"1","label":"设区的市政府","aliases":["设区市政府","市政府"]},
   {"code":"2","label":"县（市、区）政府","aliases":["县区政府"]},
   {"code":"3","label":"省直部门","aliases":["省级部门"]},
   {"code":"4","label":"市直部门","aliases":["市级部门"]},
   {"code":"5","label":"事业单位"},
   {"code":"6","label":"县直部门","aliases":["县级部门"]},
   {"code":"7","label":"乡镇政府（街道办事处）","aliases":["乡镇（街道）"]}
  ],
  "retired": []
 },
 "fair-competition-conclusion": {
  "id": "fair-competition-conclusion",
  "title": "公平竞争审查结论",
  "codes": [
   {"code":"1","label":"符合","aliases":["符合规定"]},
   {"code":"2","label":"符合例外规定","aliases":["符合例外情形"]},
   {"code":"3","label":"不符合","aliases":["不符合规定"]},
   {"code":"4","label":"不适用","aliases":["不涉及"]}
  ],
  "retired": []
 },
 "fulfilment-condition": {
  "id": "fulfilment-condition",
  "title": "兑现条件类型",
  "codes": [
   {"code":"1","label":"明确且具备条件","aliases":["明确具备条件"]},
   {"code":"2","label":"明确但暂不具备条件","aliases":["明确暂不具备条件"]},
   {"code":"3","label":"有争议","aliases":["存在争议"]}
  ],
  "retired": []
 },
 "fulfilment-degree": {
  "id": "fulfilment-degree",
  "title": "履行情况",
  "codes": [
   {"code":"1","label":"全部未履行"},
   {"code":"2","label":"部分未履行","aliases":["部分履行"]},
   {"code":"3","label":"全部已履行","aliases":["全部履行"]}
  ],
  "retired": []
 },
 "fulfilment-method": {
  "id": "fulfilment-method",
  "title": "兑现方式",
  "codes": [
   {"code":"1","label":"免申即享"},
   {"code":"2","label":"直达快享"},
   {"code":"3","label":"申报审核","aliases":["申报审核兑现"]}
  ],
  "retired": []
 },
 "fund-source": {
  "id": "fund-source",
  "title": "资金来源",
  "codes": [
   {"code":"1","label":"一般公共预算","aliases":["一般公共预算资金"]},
   {"code":"2","label":"政府性基金预算","aliases":["政府性基金"]},
   {"code":"3","label":"专项债券","aliases":["地方政府专项债券","专项债"]},
   {"code":"4","label":"中央预算内投资","aliases":["中央预算内资金"]},
   {"code":"5","label":"国有资本经营预算"},
   {"code":"6","label":"单位自有资金","aliases":["自有资金"]},
   {"code":"7","label":"社会资本","aliases":["社会资金"]},
   {"code":"8","label":"地方政府一般债券或国债资金"},
   {"code":"9","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "government-body-type": {
  "id": "government-body-type",
  "title": "政务主体类型",
  "codes": [
   {"code":"1","label":"人民政府","aliases":["政府"]},
   {"code":"2","label":"政府部门（机关）","aliases":["政府部门"]},
   {"code":"3","label":"事业单位"},
   {"code":"4","label":"其他财政拨款单位","aliases":["其他财政供养单位"]},
   {"code":"5","label":"公务人员","aliases":["公务员"]}
  ],
  "retired": []
 },
 "handling-status": {
  "id": "handling-status",
  "title": "办理状态",
  "codes": [
   {"code":"1","label":"待受理"},
   {"code":"2","label":"已转交","aliases":["已转办"]},
   {"code":"3","label":"办理中","aliases":["正在办理"]},
   {"code":"4","label":"已办结","aliases":["办结"]},
   {"code":"5","label":"逾期未办结"},
   {"code":"6","label":"撤回","aliases":["投诉人撤回"]},
   {"code":"7","label":"不予受理","aliases":["不受理"]}
  ],
  "retired": []
 },
 "investment-project-type": {
  "id": "investment-project-type",
  "title": "政府投资项目类型",
  "codes": [
   {"code":"01","label":"直接投资","aliases":["直接投资项目"]},
   {"code":"02","label":"资本金注入","aliases":["注入资本金"]},
   {"code":"03","label":"投资补助"},
   {"code":"04","label":"贷款贴息","aliases":["贴息"]},
   {"code":"05","label":"专项债项目","aliases":["专项债券项目"]},
   {"code":"06","label":"政府和社会资本合作","aliases":["PPP"]}
  ],
  "retired": []
 },
 "item-status": {
  "id": "item-status",
  "title": "事项状态/践诺结果",
  "codes": [
   {"code":"1","label":"未启动","aliases":["尚未启动","未开始"]},
   {"code":"2","label":"进行中","aliases":["推进中"]},
   {"code":"3","label":"按期完成","aliases":["如期完成","按时完成"]},
   {"code":"4","label":"逾期完成","aliases":["超期完成","延期完成"]},
   {"code":"5","label":"未完成"},
   {"code":"6","label":"经批准调整","aliases":["经批准变更"]},
   {"code":"7","label":"经批准取消"}
  ],
  "retired": []
 },
 "letter-type": {
  "id": "letter-type",
  "title": "函件类型",
  "codes": [
   {"code":"1","label":"提示函","aliases":["提示"]},
   {"code":"2","label":"预警函","aliases":["预警"]},
   {"code":"3","label":"督办函","aliases":["督办"]},
   {"code":"4","label":"约谈通知","aliases":["约谈"]},
   {"code":"5","label":"整改通知","aliases":["整改通知书"]}
  ],
  "retired": []
 },
 "levy-category": {
  "id": "levy-category",
  "title": "征收类别",
  "codes": [
   {"code":"01","label":"税收","aliases":["税"]},
   {"code":"02","label":"行政事业性收费"},
   {"code":"03","label":"政府性基金"},
   {"code":"04","label":"土地征收","aliases":["征地"]},
   {"code":"05","label":"房屋征收"},
   {"code":"06","label":"征用"},
   {"code":"07","label":"社会保险费","aliases":["社保费"]},
   {"code":"99","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "license-category": {
  "id": "license-category",
  "title": "许可类别",
  "codes": [
   {"code":"1","label":"普通"},
   {"code":"2","label":"特许"},
   {"code":"3","label":"认可"},
   {"code":"4","label":"核准"},
   {"code":"5","label":"登记"},
   {"code":"6","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "license-status": {
  "id": "license-status",
  "title": "行政许可当前状态",
  "codes": [
   {"code":"1","label":"有效"},
   {"code":"2","label":"无效"}
  ],
  "retired": []
 },
 "mediation-participant": {
  "id": "mediation-participant",
  "title": "调解参与单位",
  "codes": [
   {"code":"1","label":"法院","aliases":["人民法院"]},
   {"code":"2","label":"发展改革","aliases":["发展改革部门","发改委"]},
   {"code":"3","label":"司法行政","aliases":["司法局"]},
   {"code":"4","label":"工商联","aliases":["工商业联合会"]},
   {"code":"5","label":"行业主管部门"},
   {"code":"9","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "mediation-result": {
  "id": "mediation-result",
  "title": "调解结果",
  "codes": [
   {"code":"0","label":"调解中","aliases":["正在调解"]},
   {"code":"1","label":"达成协议","aliases":["达成调解协议"]},
   {"code":"2","label":"部分达成"},
   {"code":"3","label":"未达成","aliases":["未达成协议"]},
   {"code":"4","label":"终止"}
  ],
  "retired": []
 },
 "node-status": {
  "id": "node-status",
  "title": "节点履约状态",
  "codes": [
   {"code":"1","label":"未到期","aliases":["尚未到期"]},
   {"code":"2","label":"进行中","aliases":["履行中"]},
   {"code":"3","label":"按期履行","aliases":["按期完成"]},
   {"code":"4","label":"逾期履行","aliases":["逾期完成"]},
   {"code":"5","label":"违约"},
   {"code":"6","label":"经批准调整","aliases":["经批准变更"]}
  ],
  "retired": []
 },
 "operation-type": {
  "id": "operation-type",
  "title": "操作类型",
  "codes": [
   {"code":"1","label":"新增","aliases":["新增记录"]},
   {"code":"2","label":"变更","aliases":["修改","更新"]},
   {"code":"3","label":"撤销","aliases":["作废","删除"]}
  ],
  "retired": []
 },
 "organisation-status": {
  "id": "organisation-status",
  "title": "机构状态",
  "codes": [
   {"code":"1","label":"存续","aliases":["在业","正常"]},
   {"code":"2","label":"更名","aliases":["已更名"]},
   {"code":"3","label":"撤并","aliases":["撤销合并","已撤并"]},
   {"code":"4","label":"注销","aliases":["已注销"]}
  ],
  "retired": []
 },
 "payment-method": {
  "id": "payment-method",
  "title": "还款方式",
  "codes": [
   {"code":"1","label":"转账","aliases":["银行转账"]},
   {"code":"2","label":"国库集中支付","aliases":["国库支付"]},
   {"code":"3","label":"商业汇票","aliases":["承兑汇票"]},
   {"code":"4","label":"应收账款电子凭证"},
   {"code":"5","label":"资产抵偿","aliases":["以物抵债"]},
   {"code":"9","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "payment-term-start": {
  "id": "payment-term-start",
  "title": "付款期限起算点",
  "codes": [
   {"code":"1","label":"交付之日","aliases":["交付日","自交付之日起"]},
   {"code":"2","label":"检验或验收合格之日","aliases":["验收合格之日","检验合格之日"]},
   {"code":"3","label":"合同约定日","aliases":["约定日"]}
  ],
  "retired": []
 },
 "penalty-category": {
  "id": "penalty-category",
  "title": "处罚类别",
  "codes": [
   {"code":"01","label":"警告"},
   {"code":"02","label":"通报批评"},
   {"code":"03","label":"罚款"},
   {"code":"04","label":"没收违法所得"},
   {"code":"05","label":"没收非法财物"},
   {"code":"06","label":"暂扣许可证件"},
   {"code":"07","label":"吊销许可证件"},
   {"code":"08","label":"降低资质等级"},
   {"code":"09","label":"限制开展生产经营活动"},
   {"code":"10","label":"责令停产停业"},
   {"code":"11","label":"责令关闭"},
   {"code":"12","label":"限制从业"},
   {"code":"13","label":"行政拘留"},
   {"code":"99","label":"其他"}
  ],
  "retired": []
 },
 "penalty-procedure": {
  "id": "penalty-procedure",
  "title": "处罚程序",
  "codes": [
   {"code":"1","label":"简易程序","aliases":["简易"]},
   {"code":"2","label":"普通程序","aliases":["普通","一般程序"]},
   {"code":"3","label":"听证程序","aliases":["听证"]}
  ],
  "retired": []
 },
 "performance-status": {
  "id": "performance-status",
  "title": "履行状态",
  "codes": [
   {"code":"1","label":"履行中"},
   {"code":"2","label":"已全部履行","aliases":["履行完毕","全部履行"]},
   {"code":"3","label":"部分履行","aliases":["部分已履行"]},
   {"code":"4","label":"未履行","aliases":["尚未履行"]},
   {"code":"5","label":"经合意变更"},
   {"code":"6","label":"终止","aliases":["已终止"]}
  ],
  "retired": []
 },
 "personal-id-type": {
  "id": "personal-id-type",
  "title": "个人证件类型",
  "codes": [
   {"code":"111","label":"居民身份证","aliases":["身份证"]},
   {"code":"414","label":"普通护照","aliases":["护照"]},
   {"code":"511","label":"台湾居民来往大陆通行证","aliases":["台胞证"]},
   {"code":"516","label":"港澳居民来往内地通行证"},
   {"code":"553","label":"外国人永久居留身份证"},
   {"code":"990","label":"其他","aliases":["其他证件","其它"]}
  ],
  "retired": []
 },
 "pilot-field": {
  "id": "pilot-field",
  "title": "试点领域",
  "codes": [
   {"code":"1","label":"政府守信践诺","aliases":["守信践诺"]},
   {"code":"2","label":"政务诚信监测治理","aliases":["监测治理"]},
   {"code":"3","label":"政府失信责任追究","aliases":["责任追究"]},
   {"code":"4","label":"美德信用赋能基层治理","aliases":["美德信用"]}
  ],
  "retired": []
 },
 "pledge-field": {
  "id": "pledge-field",
  "title": "政务信用承诺领域",
  "codes": [
   {"code":"01","label":"招商引资","aliases":["招商"]},
   {"code":"02","label":"债务融资","aliases":["政府债务融资"]},
   {"code":"03","label":"政府采购","aliases":["采购"]},
   {"code":"04","label":"招标投标","aliases":["招投标"]},
   {"code":"05","label":"产业扶持"},
   {"code":"06","label":"公务员诚信履职"},
   {"code":"07","label":"“一把手”亮承诺","aliases":["一把手亮承诺","“一把手”承诺"]},
   {"code":"99","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "policy-category": {
  "id": "policy-category",
  "title": "政策类别",
  "codes": [
   {"code":"01","label":"奖补","aliases":["奖励补助","奖补资金"]},
   {"code":"02","label":"贴息","aliases":["贷款贴息"]},
   {"code":"03","label":"税费减免"},
   {"code":"04","label":"土地要素"},
   {"code":"05","label":"人才","aliases":["人才政策"]},
   {"code":"06","label":"科技","aliases":["科技政策"]},
   {"code":"07","label":"招商优惠","aliases":["招商引资优惠"]},
   {"code":"08","label":"稳岗就业"},
   {"code":"99","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "project-status": {
  "id": "project-status",
  "title": "项目状态",
  "codes": [
   {"code":"1","label":"前期","aliases":["前期工作"]},
   {"code":"2","label":"在建","aliases":["建设中"]},
   {"code":"3","label":"停工","aliases":["停建"]},
   {"code":"4","label":"竣工","aliases":["已竣工"]},
   {"code":"5","label":"终止","aliases":["已终止"]}
  ],
  "retired": []
 },
 "publish-channel": {
  "id": "publish-channel",
  "title": "发布渠道",
  "codes": [
   {"code":"1","label":"官方网站","aliases":["官网","门户网站","政府网站"]},
   {"code":"2","label":"审批（政务服务）大厅","aliases":["政务服务大厅","办事大厅"]},
   {"code":"3","label":"政务新媒体","aliases":["微信公众号","新媒体"]},
   {"code":"4","label":"信用网站","aliases":["信用中国网站"]},
   {"code":"5","label":"新闻媒体","aliases":["媒体"]},
   {"code":"6","label":"政府公报","aliases":["公报"]},
   {"code":"9","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "punishment-lift-reason": {
  "id": "punishment-lift-reason",
  "title": "惩戒解除原因",
  "codes": [
   {"code":"1","label":"信用修复","aliases":["修复"]},
   {"code":"2","label":"记录撤销","aliases":["撤销记录"]},
   {"code":"3","label":"期限届满","aliases":["到期"]},
   {"code":"4","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "punishment-measure": {
  "id": "punishment-measure",
  "title": "政务失信惩戒措施",
  "codes": [
   {"code":"01","label":"限制中央预算内资金支持","aliases":["限制中央预算内资金"]},
   {"code":"02","label":"限制地方政府专项债券申请","aliases":["限制专项债券申请","限制专项债申请"]},
   {"code":"03","label":"限制各类融资项目推荐","aliases":["限制融资项目推荐"]},
   {"code":"04","label":"限制评先评优"},
   {"code":"05","label":"限制试点示范"},
   {"code":"06","label":"通报"},
   {"code":"07","label":"约谈主要负责人","aliases":["约谈"]},
   {"code":"08","label":"限制个人评先评优","aliases":["限制个人评优"]},
   {"code":"09","label":"追究主要负责人责任"},
   {"code":"10","label":"公开曝光"},
   {"code":"99","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "punishment-result": {
  "id": "punishment-result",
  "title": "惩戒实施结果",
  "codes": [
   {"code":"1","label":"已实施","aliases":["实施"]},
   {"code":"2","label":"未发生可惩戒事项","aliases":["无可惩戒事项"]},
   {"code":"3","label":"暂缓","aliases":["暂缓实施"]},
   {"code":"4","label":"不予实施","aliases":["不实施"]}
  ],
  "retired": []
 },
 "record-feedback-result": {
  "id": "record-feedback-result",
  "title": "逐条反馈结果",
  "codes": [
   {"code":"1","label":"入库","aliases":["合格","已入库"]},
   {"code":"2","label":"疑问","aliases":["疑问数据"]},
   {"code":"3","label":"未关联","aliases":["未关联数据"]},
   {"code":"4","label":"重复","aliases":["重复数据"]},
   {"code":"5","label":"拒收","aliases":["拒绝"]}
  ],
  "retired": []
 },
 "record-type": {
  "id": "record-type",
  "title": "记录类型",
  "codes": [
   {"code":"101","label":"年度承诺"},
   {"code":"102","label":"承诺事项"},
   {"code":"103","label":"践诺情况"},
   {"code":"104","label":"政务服务承诺"},
   {"code":"105","label":"政务信用承诺书"},
   {"code":"201","label":"重大政策合同评估"},
   {"code":"202","label":"政府合同"},
   {"code":"203","label":"合同履约"},
   {"code":"204","label":"政府投资项目"},
   {"code":"301","label":"行政许可","aliases":["许可"]},
   {"code":"302","label":"行政处罚","aliases":["处罚"]},
   {"code":"303","label":"行政强制","aliases":["强制"]},
   {"code":"304","label":"行政征收","aliases":["征收"]},
   {"code":"401","label":"账款清欠"},
   {"code":"402","label":"还款记录"},
   {"code":"403","label":"政策资金兑现"},
   {"code":"501","label":"政务失信记录","aliases":["失信记录","政务失信"]},
   {"code":"502","label":"信用修复","aliases":["修复"]},
   {"code":"503","label":"政务诚信评价","aliases":["诚信评价"]},
   {"code":"504","label":"提示预警函","aliases":["预警函"]},
   {"code":"505","label":"政务失信投诉线索","aliases":["投诉线索"]},
   {"code":"506","label":"督办记录","aliases":["督办"]},
   {"code":"507","label":"联合惩戒实施","aliases":["联合惩戒"]},
   {"code":"601","label":"涉政府被执行人推送"},
   {"code":"602","label":"庭外信用调解","aliases":["庭外调解"]},
   {"code":"701","label":"诚信建设活动与典型"},
   {"code":"900","label":"零报告","aliases":["零报"]}
  ],
  "retired": []
 },
 "rectification-status": {
  "id": "rectification-status",
  "title": "整改状态",
  "codes": [
   {"code":"1","label":"未整改","aliases":["尚未整改"]},
   {"code":"2","label":"整改中","aliases":["正在整改"]},
   {"code":"3","label":"已整改","aliases":["整改完成","已完成整改"]},
   {"code":"4","label":"逾期未整改","aliases":["逾期未完成整改"]},
   {"code":"5","label":"无需整改","aliases":["不需整改"]}
  ],
  "retired": []
 },
 "repair-channel": {
  "id": "repair-channel",
  "title": "修复申请渠道",
  "codes": [
   {"code":"1","label":"信用中国网站"},
   {"code":"2","label":"信用中国（山东）网站","aliases":["信用中国（山东）"]},
   {"code":"3","label":"认定单位"},
   {"code":"4","label":"政务服务大厅窗口","aliases":["大厅窗口"]}
  ],
  "retired": []
 },
 "repair-result": {
  "id": "repair-result",
  "title": "修复意见/结果",
  "codes": [
   {"code":"1","label":"同意修复","aliases":["同意"]},
   {"code":"2","label":"不予修复","aliases":["不同意修复","不同意"]},
   {"code":"3","label":"部分修复","aliases":["部分同意"]}
  ],
  "retired": []
 },
 "repayment-source": {
  "id": "repayment-source",
  "title": "还款资金来源",
  "codes": [
   {"code":"1","label":"财政预算安排","aliases":["财政预算","年度预算"]},
   {"code":"2","label":"专项债券","aliases":["专项债"]},
   {"code":"3","label":"盘活闲置资产","aliases":["盘活资产"]},
   {"code":"4","label":"压减部门支出","aliases":["压减支出"]},
   {"code":"5","label":"上级补助","aliases":["上级补助资金"]},
   {"code":"6","label":"单位自有资金","aliases":["自有资金"]},
   {"code":"7","label":"融资"},
   {"code":"9","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "report-period-type": {
  "id": "report-period-type",
  "title": "报告期类型",
  "codes": [
   {"code":"1","label":"月度","aliases":["月","月报"]},
   {"code":"2","label":"季度","aliases":["季","季报"]},
   {"code":"3","label":"半年","aliases":["半年度","半年报"]},
   {"code":"4","label":"年度","aliases":["年","年报"]},
   {"code":"5","label":"办结"}
  ],
  "retired": []
 },
 "resolution-method": {
  "id": "resolution-method",
  "title": "化解方式",
  "codes": [
   {"code":"1","label":"现金清偿","aliases":["一次性现金清偿"]},
   {"code":"2","label":"分期清偿","aliases":["分期付款","分期偿还"]},
   {"code":"3","label":"资产抵偿","aliases":["以物抵债","资产抵债"]},
   {"code":"4","label":"执破融合"},
   {"code":"5","label":"债务重组","aliases":["重组"]},
   {"code":"6","label":"和解减免"},
   {"code":"7","label":"司法执行","aliases":["强制执行"]},
   {"code":"9","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "review-conclusion": {
  "id": "review-conclusion",
  "title": "审核评估结论",
  "codes": [
   {"code":"1","label":"通过"},
   {"code":"2","label":"修改后通过","aliases":["修改完善后通过"]},
   {"code":"3","label":"不通过","aliases":["未通过"]},
   {"code":"4","label":"不适用","aliases":["不涉及"]}
  ],
  "retired": []
 },
 "risk-type": {
  "id": "risk-type",
  "title": "风险类型",
  "codes": [
   {"code":"01","label":"失信被执行人"},
   {"code":"02","label":"被执行案件增多","aliases":["执行案件增多"]},
   {"code":"03","label":"账款拖欠","aliases":["拖欠账款"]},
   {"code":"04","label":"政策不兑现"},
   {"code":"05","label":"合同违约","aliases":["合同违约风险"]},
   {"code":"06","label":"投诉集中"},
   {"code":"07","label":"债务风险","aliases":["债务"]},
   {"code":"08","label":"公示数据迟报漏报","aliases":["迟报漏报"]},
   {"code":"09","label":"舆情事件","aliases":["舆情"]},
   {"code":"10","label":"承诺未践诺"},
   {"code":"99","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "satisfaction": {
  "id": "satisfaction",
  "title": "满意度",
  "codes": [
   {"code":"1","label":"满意"},
   {"code":"2","label":"基本满意"},
   {"code":"3","label":"不满意"},
   {"code":"4","label":"未评价","aliases":["未作评价"]}
  ],
  "retired": []
 },
 "secrecy-review": {
  "id": "secrecy-review",
  "title": "保密与隐私审查",
  "codes": [
   {"code":"0","label":"未审查","aliases":["未审核"]},
   {"code":"1","label":"已审查可公开","aliases":["可公开"]},
   {"code":"2","label":"已审查脱敏后公开","aliases":["脱敏后公开"]},
   {"code":"3","label":"已审查不公开","aliases":["不可公开"]}
  ],
  "retired": []
 },
 "service-audience": {
  "id": "service-audience",
  "title": "服务对象",
  "codes": [
   {"code":"1","label":"自然人","aliases":["个人"]},
   {"code":"2","label":"法人和其他组织","aliases":["法人及其他组织"]},
   {"code":"3","label":"两者","aliases":["自然人和法人"]}
  ],
  "retired": []
 },
 "service-item-type": {
  "id": "service-item-type",
  "title": "政务服务事项类型",
  "codes": [
   {"code":"01","label":"行政许可","aliases":["许可"]},
   {"code":"02","label":"行政给付"},
   {"code":"03","label":"行政确认"},
   {"code":"04","label":"行政裁决"},
   {"code":"05","label":"行政奖励"},
   {"code":"06","label":"行政征收"},
   {"code":"07","label":"其他行政权力","aliases":["其他权力"]},
   {"code":"08","label":"公共服务","aliases":["公共服务事项"]}
  ],
  "retired": []
 },
 "supervised-matter": {
  "id": "supervised-matter",
  "title": "督办事项类型",
  "codes": [
   {"code":"1","label":"账款清欠","aliases":["清欠"]},
   {"code":"2","label":"政策兑现"},
   {"code":"3","label":"投诉线索","aliases":["投诉"]},
   {"code":"4","label":"失信被执行人"},
   {"code":"5","label":"合同履约","aliases":["合同"]},
   {"code":"6","label":"承诺践诺","aliases":["践诺"]},
   {"code":"7","label":"失信整改或预警反馈","aliases":["整改反馈"]},
   {"code":"8","label":"调解协议履行"},
   {"code":"9","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "supervision-result": {
  "id": "supervision-result",
  "title": "监管结果",
  "codes": [
   {"code":"1","label":"正常"},
   {"code":"2","label":"提示整改"},
   {"code":"3","label":"违约失信","aliases":["违约"]},
   {"code":"4","label":"违法违规移送","aliases":["移送"]}
  ],
  "retired": []
 },
 "task-source": {
  "id": "task-source",
  "title": "任务来源",
  "codes": [
   {"code":"1","label":"政府工作报告"},
   {"code":"2","label":"省委省政府部署"},
   {"code":"3","label":"部门法定职责","aliases":["法定职责"]},
   {"code":"4","label":"规划计划"},
   {"code":"5","label":"社会征集","aliases":["公众征集"]},
   {"code":"9","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "threshold-direction": {
  "id": "threshold-direction",
  "title": "阈值方向",
  "codes": [
   {"code":"1","label":"高于阈值触发","aliases":["高于","大于"]},
   {"code":"2","label":"低于阈值触发","aliases":["低于","小于"]}
  ],
  "retired": []
 },
 "time-limit-unit": {
  "id": "time-limit-unit",
  "title": "时限单位",
  "codes": [
   {"code":"1","label":"工作日","aliases":["个工作日"]},
   {"code":"2","label":"自然日","aliases":["日历日"]},
   {"code":"3","label":"小时"},
   {"code":"4","label":"即时","aliases":["即办","当场"]}
  ],
  "retired": []
 },
 "unfinished-reason": {
  "id": "unfinished-reason",
  "title": "未完成原因",
  "codes": [
   {"code":"1","label":"资金未到位","aliases":["资金不到位"]},
   {"code":"2","label":"政策法规变化"},
   {"code":"3","label":"前置条件未满足","aliases":["前置条件不具备"]},
   {"code":"4","label":"不可抗力"},
   {"code":"5","label":"协同单位原因","aliases":["配合单位原因"]},
   {"code":"6","label":"自身工作原因","aliases":["自身原因"]},
   {"code":"9","label":"其他","aliases":["其它"]}
  ],
  "retired": []
 },
 "verification-result": {
  "id": "verification-result",
  "title": "核验/属实结果",
  "codes": [
   {"code":"1","label":"属实","aliases":["情况属实","全部属实"]},
   {"code":"2","label":"部分属实","aliases":["部分情况属实"]},
   {"code":"3","label":"不属实","aliases":["不实"]},
   {"code":"4","label":"无法核实","aliases":["无法查实"]}
  ],
  "retired": []
 },
 "warning-level": {
  "id": "warning-level",
  "title": "预警等级",
  "codes": [
   {"code":"1","label":"红色","aliases":["红","红色预警"]},
   {"code":"2","label":"橙色","aliases":["橙","橙色预警"]},
   {"code":"3","label":"黄色","aliases":["黄","黄色预警"]},
   {"code":"4","label":"蓝色","aliases":["蓝","蓝色预警"]}
  ],
  "retired": []
 },
 "yes-no": {
  "id": "yes-no",
  "title": "是否",
  "codes": [
   {"code":"0","label":"否","aliases":["N","不是"]},
   {"code":"1","label":"是","aliases":["Y","√"]}
  ],
  "retired": []
 }
};
