// Made from schemas by `npm run generate`; do not edit.
import type { RecordType } from '../model/record-type.js';

/** The tables of the standard that are no records, by id: they are read, mapped and judged like records. */
export const forms: readonly RecordType[] = [
 {
  "id": "arrears-disclosure",
  "code": "",
  "title": "欠款公示登记",
  "measures": [],
  "uniqueKey": ["unitCode","disclosureYear"],
  "formedDate": null,
  "reportingUnit": null,
  "fields": [
   {"name":"unitName","title":"公示单位名称","header":"公示单位名称","column":"QKGS_DWMC","aliases":[],"kind":"text","format":null,"maxLength":200,"minLength":1,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"public","common":false},
   {"name":"unitCode","title":"公示单位统一社会信用代码","header":"公示单位统一社会信用代码","column":"QKGS_DWDM","aliases":[],"kind":"text","format":"uscc","maxLength":null,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"public","common":false,"unitName":"unitName"},
   {"name":"disclosureYear","title":"公示所属年度","header":"公示所属年度","column":"QKGS_SSND","aliases":[{"value":"欠款所属年度","kind":"header","generations":[]}],"kind":"text","format":"year","maxLength":null,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"public","common":false},
   {"name":"publishDate","title":"欠款公示日期","header":"欠款公示日期","column":"QKGS_GSRQ","aliases":[],"kind":"date","format":"date","maxLength":null,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"public","common":false},
   {"name":"publishUrl","title":"欠款公示网址","header":"欠款公示网址","column":"QKGS_GSWZ","aliases":[],"kind":"text","format":"url","maxLength":500,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"public","common":false},
   {"name":"contractCount","title":"逾期未付合同数","header":"逾期未付合同数","column":"QKGS_HTS","aliases":[],"kind":"number","format":"decimal","maxLength":null,"minLength":null,"integerDigits":8,"scale":0,"range":{"min":"0"},"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"public","common":false},
   {"name":"overdueAmount","title":"逾期未付金额","header":"逾期未付金额（元）","column":"QKGS_JE","aliases":[],"kind":"number","format":"decimal","maxLength":null,"minLength":null,"integerDigits":16,"scale":2,"range":{"min":"0"},"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":"元","requirement":"required","sensitivity":"public","common":false}
  ],
  "conditions": []
 },
 {
  "id": "batch",
  "code": "",
  "title": "批次",
  "measures": [],
  "uniqueKey": ["reportingUnitCode","batchId"],
  "formedDate": null,
  "reportingUnit": null,
  "fields": [
   {"name":"batchId","title":"批次号","header":"批次号","column":"PCH","aliases":[{"value":"批次编号","kind":"header","generations":[]}],"kind":"text","format":null,"maxLength":64,"minLength":1,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"shared","common":false},
   {"name":"standardVersion","title":"数据标准版本","header":"数据标准版本","column":"SJBZBB","aliases":[{"value":"标准版本","kind":"header","generations":[]}],"kind":"text","format":null,"maxLength":20,"minLength":1,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"public","common":false},
   {"name":"reportingUnitName","title":"数据来源单位名称","header":"数据来源单位名称","column":"SJLYDW","aliases":[{"value":"报送单位名称","kind":"header","generations":[]},{"value":"数据来源单位","kind":"header","generations":[]}],"kind":"text","format":null,"maxLength":200,"minLength":1,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"public","common":false},
   {"name":"reportingUnitCode","title":"数据来源单位统一社会信用代码","header":"数据来源单位统一社会信用代码","column":"SJLYDWDM","aliases":[{"value":"报送单位统一社会信用代码","kind":"header","generations":[]}],"kind":"text","format":"uscc","maxLength":null,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"public","common":false},
   {"name":"divisionCode","title":"行政区划代码","header":"行政区划代码","column":"XZQHDM","aliases":[{"value":"区划代码","kind":"header","generations":[]}],"kind":"text","format":null,"maxLength":null,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":"division","codeSetUse":"code","allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"public","common":false},
   {"name":"recordType","title":"记录类型","header":"记录类型","column":"JLLX","aliases":[{"value":"报送类型","kind":"header","generations":[]}],"kind":"text","format":null,"maxLength":null,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":"record-type","codeSetUse":"code","allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"public","common":false},
   {"name":"reportPeriod","title":"报告期","header":"报告期","column":"BGQ","aliases":[{"value":"所属期","kind":"header","generations":[]}],"kind":"text","format":"reportPeriod","maxLength":null,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"conditional","sensitivity":"public","common":false},
   {"name":"zeroReport","title":"零报告标识","header":"零报告标识","column":"LBGBS","aliases":[{"value":"是否零报告","kind":"header","generations":[]}],"kind":"text","format":null,"maxLength":null,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":"yes-no","codeSetUse":"code","allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"public","common":false},
   {"name":"recordCount","title":"记录数","header":"记录数","column":"JLS","aliases":[{"value":"记录条数","kind":"header","generations":[]},{"value":"数据条数","kind":"header","generations":[]}],"kind":"number","format":"decimal","maxLength":null,"minLength":null,"integerDigits":8,"scale":0,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"public","common":false},
   {"name":"recordsDigest","title":"文件摘要","header":"文件摘要","column":"WJZY","aliases":[{"value":"数据摘要","kind":"header","generations":[]},{"value":"摘要值","kind":"header","generations":[]}],"kind":"text","format":null,"maxLength":64,"minLength":64,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"conditional","sensitivity":"shared","common":false},
   {"name":"operatorName","title":"经办人","header":"经办人","column":"JBR","aliases":[{"value":"填报人","kind":"header","generations":[]},{"value":"经办人员","kind":"header","generations":[]}],"kind":"text","format":null,"maxLength":50,"minLength":1,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"shared","common":false},
   {"name":"reviewerName","title":"审核人","header":"审核人","column":"SHR","aliases":[{"value":"审核人员","kind":"header","generations":[]},{"value":"复核人","kind":"header","generations":[]}],"kind":"text","format":null,"maxLength":50,"minLength":1,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"shared","common":false},
   {"name":"contactPhone","title":"联系电话","header":"联系电话","column":"LXDH","aliases":[{"value":"经办人电话","kind":"header","generations":[]},{"value":"联系方式","kind":"header","generations":[]}],"kind":"text","format":"phone","maxLength":30,"minLength":1,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"restricted","common":false},
   {"name":"generatedAt","title":"生成时间","header":"生成时间","column":"SCSJ","aliases":[{"value":"批次生成时间","kind":"header","generations":[]}],"kind":"text","format":"date-time","maxLength":null,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"shared","common":false}
  ],
  "conditions": [
   {"id":"batch-envelope/missing-report-period","ref":"F-02","severity":"error","field":"reportPeriod","title":"缺「报告期」","message":"「报告期」为空：「零报告标识」为 1（是）时必填；按期汇总报送的批次同样填写","fix":"补填「报告期」；确实没有的，核对前面的条件项是否填对","basis":"数据项约束：「零报告标识」为 1（是）时必填；按期汇总报送的批次同样填写","reads":["zeroReport"]},
   {"id":"batch-envelope/missing-records-digest","ref":"F-02","severity":"error","field":"recordsDigest","title":"缺「文件摘要」","message":"「文件摘要」为空：「零报告标识」为 0（否）时必填","fix":"补填「文件摘要」；确实没有的，核对前面的条件项是否填对","basis":"数据项约束：「零报告标识」为 0（否）时必填","reads":["zeroReport"]}
  ]
 },
 {
  "id": "entity",
  "code": "",
  "title": "主体登记库",
  "measures": [],
  "uniqueKey": ["uscc","validFrom"],
  "formedDate": null,
  "reportingUnit": null,
  "fields": [
   {"name":"uscc","title":"统一社会信用代码","header":"统一社会信用代码","column":"ZTK_DM","aliases":[{"value":"单位代码","kind":"header","generations":[]},{"value":"信用代码","kind":"header","generations":[]}],"kind":"text","format":"uscc","maxLength":null,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"public","common":false},
   {"name":"name","title":"单位名称","header":"单位名称","column":"ZTK_DWMC","aliases":[{"value":"机构名称","kind":"header","generations":[]},{"value":"单位全称","kind":"header","generations":[]}],"kind":"text","format":null,"maxLength":200,"minLength":1,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"public","common":false},
   {"name":"formerNames","title":"曾用名","header":"曾用名","column":"ZTK_CYM","aliases":[{"value":"原名称","kind":"header","generations":[]},{"value":"历史名称","kind":"header","generations":[]}],"kind":"text","format":null,"maxLength":1000,"minLength":1,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":true,"unit":null,"requirement":"optional","sensitivity":"public","common":false},
   {"name":"subjectType","title":"主体类型","header":"主体类型","column":"ZTK_ZTLX","aliases":[{"value":"单位类型","kind":"header","generations":[]},{"value":"机构类型","kind":"header","generations":[]}],"kind":"text","format":null,"maxLength":null,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":"government-body-type","codeSetUse":"code","allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"public","common":false},
   {"name":"adminLevel","title":"层级","header":"层级","column":"ZTK_CJ","aliases":[{"value":"行政层级","kind":"header","generations":[]},{"value":"单位层级","kind":"header","generations":[]}],"kind":"text","format":null,"maxLength":null,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":"admin-level","codeSetUse":"code","allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"public","common":false},
   {"name":"divisionCode","title":"行政区划代码","header":"行政区划代码","column":"ZTK_XZQHDM","aliases":[{"value":"区划代码","kind":"header","generations":[]},{"value":"所在区划代码","kind":"header","generations":[]}],"kind":"text","format":null,"maxLength":null,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":"division","codeSetUse":"code","allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"public","common":false},
   {"name":"supervisorCode","title":"主管单位统一社会信用代码","header":"主管单位统一社会信用代码","column":"ZTK_ZGDWDM","aliases":[{"value":"主管部门统一社会信用代码","kind":"header","generations":[]},{"value":"上级单位代码","kind":"header","generations":[]}],"kind":"text","format":"uscc","maxLength":null,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"optional","sensitivity":"public","common":false},
   {"name":"status","title":"机构状态","header":"机构状态","column":"ZTK_JGZT","aliases":[{"value":"单位状态","kind":"header","generations":[]}],"kind":"text","format":null,"maxLength":null,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":"organisation-status","codeSetUse":"code","allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"public","common":false},
   {"name":"successorCode","title":"承接单位统一社会信用代码","header":"承接单位统一社会信用代码","column":"ZTK_CJDWDM","aliases":[{"value":"承继单位统一社会信用代码","kind":"header","generations":[]},{"value":"承接单位代码","kind":"header","generations":[]}],"kind":"text","format":"uscc","maxLength":null,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"conditional","sensitivity":"public","common":false},
   {"name":"validFrom","title":"生效起始日期","header":"生效起始日期","column":"ZTK_SXQ","aliases":[{"value":"启用日期","kind":"header","generations":[]},{"value":"生效日期","kind":"header","generations":[]}],"kind":"date","format":"date","maxLength":null,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"public","common":false},
   {"name":"validTo","title":"生效截止日期","header":"生效截止日期","column":"ZTK_SXZ","aliases":[{"value":"失效日期","kind":"header","generations":[]},{"value":"停用日期","kind":"header","generations":[]}],"kind":"date","format":"date","maxLength":null,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"conditional","sensitivity":"public","common":false},
   {"name":"websiteDomain","title":"官网域名","header":"官网域名","column":"ZTK_GWYM","aliases":[{"value":"网站域名","kind":"header","generations":[]},{"value":"门户网站域名","kind":"header","generations":[]}],"kind":"text","format":null,"maxLength":200,"minLength":1,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"optional","sensitivity":"public","common":false},
   {"name":"commitmentRequired","title":"应承诺标识","header":"应承诺标识","column":"ZTK_YCNBS","aliases":[{"value":"是否应承诺","kind":"header","generations":[]}],"kind":"text","format":null,"maxLength":null,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":"yes-no","codeSetUse":"code","allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"public","common":false},
   {"name":"contactName","title":"联系人","header":"联系人","column":"ZTK_LXR","aliases":[{"value":"联络员","kind":"header","generations":[]},{"value":"联系人姓名","kind":"header","generations":[]}],"kind":"text","format":null,"maxLength":50,"minLength":1,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"optional","sensitivity":"shared","common":false},
   {"name":"contactPhone","title":"联系电话","header":"联系电话","column":"ZTK_LXDH","aliases":[{"value":"联系人电话","kind":"header","generations":[]},{"value":"联系方式","kind":"header","generations":[]}],"kind":"text","format":"phone","maxLength":30,"minLength":1,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"optional","sensitivity":"restricted","common":false}
  ],
  "conditions": [
   {"id":"entity/missing-successor-code","ref":"F-02","severity":"error","field":"successorCode","title":"缺「承接单位统一社会信用代码」","message":"「承接单位统一社会信用代码」为空：「机构状态」为 3（撤并）、4（注销）时必填；撤并、注销的须指明承接单位（“新官理旧账”）","fix":"补填「承接单位统一社会信用代码」；确实没有的，核对前面的条件项是否填对","basis":"数据项约束：「机构状态」为 3（撤并）、4（注销）时必填；撤并、注销的须指明承接单位（“新官理旧账”）","reads":["status"]},
   {"id":"entity/missing-valid-to","ref":"F-02","severity":"error","field":"validTo","title":"缺「生效截止日期」","message":"「生效截止日期」为空：「机构状态」为 3（撤并）、4（注销）时必填","fix":"补填「生效截止日期」；确实没有的，核对前面的条件项是否填对","basis":"数据项约束：「机构状态」为 3（撤并）、4（注销）时必填","reads":["status"]}
  ]
 },
 {
  "id": "reporter",
  "code": "",
  "title": "应报清单",
  "measures": [],
  "uniqueKey": ["unitCode","recordType","startDate"],
  "formedDate": null,
  "reportingUnit": null,
  "fields": [
   {"name":"unitName","title":"单位名称","header":"单位名称","column":"YBQD_DWMC","aliases":[{"value":"应报单位名称","kind":"header","generations":[]}],"kind":"text","format":null,"maxLength":200,"minLength":1,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"public","common":false},
   {"name":"unitCode","title":"统一社会信用代码","header":"统一社会信用代码","column":"YBQD_DWDM","aliases":[{"value":"应报单位统一社会信用代码","kind":"header","generations":[]},{"value":"单位代码","kind":"header","generations":[]}],"kind":"text","format":"uscc","maxLength":null,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"public","common":false,"unitName":"unitName"},
   {"name":"recordType","title":"记录类型","header":"记录类型","column":"YBQD_JLLX","aliases":[{"value":"应报类型","kind":"header","generations":[]}],"kind":"text","format":null,"maxLength":null,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":"record-type","codeSetUse":"code","allowed":null,"open":null,"multi":false,"unit":null,"requirement":"required","sensitivity":"public","common":false},
   {"name":"startDate","title":"起始日期","header":"起始日期","column":"YBQD_QSRQ","aliases":[],"kind":"date","format":"date","maxLength":null,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"optional","sensitivity":"public","common":false},
   {"name":"endDate","title":"终止日期","header":"终止日期","column":"YBQD_ZZRQ","aliases":[],"kind":"date","format":"date","maxLength":null,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":null,"codeSetUse":null,"allowed":null,"open":null,"multi":false,"unit":null,"requirement":"optional","sensitivity":"public","common":false},
   {"name":"dailyReport","title":"年底日报","header":"年底日报","column":"YBQD_NDRB","aliases":[{"value":"年底逐日报告","kind":"header","generations":[]}],"kind":"text","format":null,"maxLength":null,"minLength":null,"integerDigits":null,"scale":null,"range":null,"codeSet":"yes-no","codeSetUse":"code","allowed":null,"open":null,"multi":false,"unit":null,"requirement":"optional","sensitivity":"public","common":false}
  ],
  "conditions": []
 }
];
