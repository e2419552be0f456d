// Made from schemas/records by `npm run generate`; do not edit.

/**
 * 行政强制
 *
 * 每个强制决定×相对人一条；相对人 13 项（counterparty-group.json）加本类 19 项
 */
export type AdministrativeCoercion = AdministrativeCoercionBase &
  (
    | {
        counterpartyType: '法人及非法人组织' | '个体工商户';
        /**
         * 法定代表人
         *
         * 个体工商户填经营者姓名；自然人留空。
         */
        legalRepName: string;
      }
    | {
        counterpartyType: '自然人';
        /**
         * 证件号码
         *
         * 居民身份证号须通过校验；公示时脱敏。
         */
        counterpartyIdNo: string;
        /**
         * 证件类型
         *
         * 五种之外的写作「其他-具体名称」。
         */
        counterpartyIdType: string;
      }
  );
/**
 * 行政征收
 *
 * 每个征收决定×相对人一条；相对人 13 项（counterparty-group.json）加本类 18 项
 */
export type AdministrativeLevy = AdministrativeLevyBase &
  (
    | {
        levyCategory: '01' | '02' | '03' | '07';
        /**
         * 实征金额
         *
         * 不大于 payableAmount。
         *
         * 单位：万元
         */
        paidAmount: string;
        /**
         * 缴款期限
         *
         * 缴款期限。
         */
        payDueDate: string;
        /**
         * 应征金额
         *
         * 应征金额。
         *
         * 单位：万元
         */
        payableAmount: string;
      }
    | {
        levyCategory: '04' | '05';
        /**
         * 补偿金额
         *
         * 补偿金额。
         *
         * 单位：万元
         */
        compensationAmount: string;
        /**
         * 公告日期
         *
         * 公告日期。
         */
        noticeDate: string;
      }
    | {
        levyCategory: '06';
        /**
         * 补偿金额
         *
         * 补偿金额。
         *
         * 单位：万元
         */
        compensationAmount: string;
      }
    | {
        levyCategory: '99';
      }
  );
/**
 * 行政许可
 *
 * 每个许可决定×相对人一条；列代码照用国家「双公示」28 项
 */
export type AdministrativeLicense = AdministrativeLicenseBase &
  (
    | {
        counterpartyType: '法人及非法人组织' | '个体工商户';
        /**
         * 法定代表人
         *
         * 个体工商户填经营者姓名；自然人留空。
         */
        legalRepName: string;
      }
    | {
        counterpartyType: '自然人';
        /**
         * 证件号码
         *
         * 居民身份证号须通过校验；公示时脱敏。
         */
        counterpartyIdNo: string;
        /**
         * 证件类型
         *
         * 五种之外的写作「其他-具体名称」。
         */
        counterpartyIdType: string;
      }
  );
/**
 * 行政处罚
 *
 * 每个处罚决定×相对人一条；列代码照用国家「双公示」30 项，另有草案扩展 5 项
 */
export type AdministrativePenalty = AdministrativePenaltyBase &
  (
    | {
        counterpartyType: '法人及非法人组织' | '个体工商户';
        /**
         * 法定代表人
         *
         * 个体工商户填经营者姓名；自然人留空。
         */
        legalRepName: string;
      }
    | {
        counterpartyType: '自然人';
        /**
         * 证件号码
         *
         * 居民身份证号须通过校验；公示时脱敏。
         */
        counterpartyIdNo: string;
        /**
         * 证件类型
         *
         * 五种之外的写作「其他-具体名称」。
         */
        counterpartyIdType: string;
      }
  );
/**
 * 年度承诺
 *
 * 单位×年度一条（主表）
 */
export type AnnualCommitment = AnnualCommitmentBase &
  (
    | {
        commitmentStatus: '1';
      }
    | {
        commitmentStatus: '2' | '3';
        /**
         * 调整公开日期
         *
         * 调整公开日期。
         */
        adjustPublishDate: string;
        /**
         * 调整原因
         *
         * 调整原因。
         */
        adjustReason: string;
      }
  );
/**
 * 还款记录
 *
 * 每笔还款一条
 */
export type ArrearsRepayment = ArrearsRepaymentBase &
  (
    | {
        creditorConfirmed: '0';
      }
    | {
        creditorConfirmed: '1';
        /**
         * 企业确认日期
         *
         * 企业确认日期。
         */
        confirmDate: string;
      }
  );
/**
 * 账款清欠
 *
 * 逐笔一条
 */
export type Arrears = ArrearsBase &
  (
    | {
        clearStatus: '1' | '2' | '5' | '6';
      }
    | {
        clearStatus: '3';
        /**
         * 化解方式
         *
         * 化解方式。
         */
        resolveMethod: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '9';
      }
    | {
        clearStatus: '4';
        /**
         * 清零日期
         *
         * 清零日期。
         */
        clearDate: string;
        /**
         * 化解方式
         *
         * 化解方式。
         */
        resolveMethod: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '9';
      }
  );
/**
 * 承诺事项
 *
 * 年度承诺的子表
 */
export type CommitmentItem = CommitmentItemBase &
  (
    | {
        taskSource: '1' | '2' | '4';
        /**
         * 任务依据文号
         *
         * 任务依据文号。
         */
        sourceDocument: string;
      }
    | {
        taskSource: '3' | '5' | '9';
      }
  );
/**
 * 政务失信投诉线索
 *
 * 每件一条
 */
export type Complaint = ComplaintBase &
  (
    | {
        acceptResult: '0' | '3';
      }
    | {
        acceptResult: '1';
        /**
         * 受理日期
         *
         * 受理日期。
         */
        acceptDate: string;
        /**
         * 办理期限
         *
         * 欠款类：转交后 30 日内，最长 90 日（T09）。
         */
        dueDate: string;
        /**
         * 办理单位名称
         *
         * 办理单位名称。
         */
        handlerName: string;
      }
    | {
        acceptResult: '2';
        /**
         * 不受理原因
         *
         * 不受理原因。
         */
        rejectReason: string;
      }
  );
/**
 * 合同履约
 *
 * 每合同节点一条
 */
export type ContractPerformance = ContractPerformanceBase &
  (
    | {
        performStatus: '1' | '2' | '6';
      }
    | {
        performStatus: '3' | '4';
        /**
         * 实际日期
         *
         * 实际日期。
         */
        actualDate: string;
      }
    | {
        performStatus: '5';
        /**
         * 违约事实
         *
         * 违约事实。
         */
        breachFact: string;
        /**
         * 违约处理情况
         *
         * 违约处理情况。
         */
        breachHandling: string;
        /**
         * 违约方
         *
         * 违约方。
         */
        breachParty: '1' | '2' | '3' | '4';
        /**
         * 违约类型
         *
         * 违约类型。
         */
        breachType: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '99';
      }
  );
/**
 * 政务信用承诺书
 *
 * 每份承诺书一条
 */
export type CreditPledge = CreditPledgeBase &
  (
    | {
        disclosureLevel: '1';
        /**
         * 公开日期
         *
         * 公开日期。
         */
        publishDate: string;
        /**
         * 公开网址
         *
         * 公开网址。
         */
        publishUrl: string;
      }
    | {
        disclosureLevel: '2' | '3' | '9';
      }
  );
/**
 * 信用修复
 *
 * 每次申请一条
 */
export type CreditRepair = CreditRepairBase &
  (
    | {
        repairResult: '1';
        /**
         * 终止公示日期
         *
         * 终止公示日期。
         */
        stopPublishDate: string;
        /**
         * 停止共享日期
         *
         * 停止共享日期。
         */
        stopShareDate: string;
      }
    | {
        repairResult: '2';
        /**
         * 不予修复原因
         *
         * 不予修复原因。
         */
        denyReason: string;
      }
    | {
        repairResult: '3';
      }
  );
/**
 * 政务失信记录
 *
 * 每次认定一条
 */
export type DishonestyRecord = DishonestyRecordBase &
  (
    | {
        subjectType: '1' | '2' | '3' | '4';
        /**
         * 失信主体统一社会信用代码
         *
         * 失信主体统一社会信用代码。
         */
        subjectCode: string;
      }
    | {
        subjectType: '5';
        /**
         * 所属单位统一社会信用代码
         *
         * 所属单位统一社会信用代码。
         */
        affiliatedCode: string;
        /**
         * 所属单位名称
         *
         * 所属单位名称。
         */
        affiliatedName: string;
        /**
         * 个人证件号码
         *
         * 只在政务共享范围内使用，传输加密。
         */
        idNumber: string;
        /**
         * 个人证件类型
         *
         * 不公开。
         */
        idType: '111' | '414' | '511' | '516' | '553' | '990';
      }
  );
/**
 * 践诺情况
 *
 * 每事项×报告期一条
 */
export type FulfilmentReport = FulfilmentReportBase &
  (
    | {
        fulfilmentResult: '1' | '2';
      }
    | {
        fulfilmentResult: '3';
        /**
         * 实际完成日期
         *
         * 不晚于信息形成日期（formedDate）。
         */
        actualFinishDate: string;
      }
    | {
        fulfilmentResult: '4';
        /**
         * 实际完成日期
         *
         * 不晚于信息形成日期（formedDate）。
         */
        actualFinishDate: string;
        /**
         * 未完成原因说明
         *
         * 未完成原因说明。
         */
        reasonDescription: string;
        /**
         * 未完成原因类别
         *
         * 未完成原因类别。
         */
        unfulfilledReason: '1' | '2' | '3' | '4' | '5' | '6' | '9';
      }
    | {
        fulfilmentResult: '5';
        /**
         * 预计完成日期
         *
         * 预计完成日期。
         */
        expectedFinishDate: string;
        /**
         * 未完成原因说明
         *
         * 未完成原因说明。
         */
        reasonDescription: string;
        /**
         * 整改措施
         *
         * 整改措施。
         */
        rectification: string;
        /**
         * 未完成原因类别
         *
         * 未完成原因类别。
         */
        unfulfilledReason: '1' | '2' | '3' | '4' | '5' | '6' | '9';
      }
    | {
        fulfilmentResult: '6' | '7';
        /**
         * 未完成原因说明
         *
         * 未完成原因说明。
         */
        reasonDescription: string;
        /**
         * 未完成原因类别
         *
         * 未完成原因类别。
         */
        unfulfilledReason: '1' | '2' | '3' | '4' | '5' | '6' | '9';
      }
  );
/**
 * 政府合同
 *
 * 每合同一条
 */
export type GovernmentContract = GovernmentContractBase &
  (
    | {
        contractCategory: '01';
        /**
         * 项目编号
         *
         * 项目编号。
         */
        projectNumber: string;
        /**
         * 合同公告日期
         *
         * 政府采购合同自签订之日起 2 个工作日内公告（T06）。
         */
        publishDate: string;
        /**
         * 合同公告网址
         *
         * 合同公告网址。
         */
        publishUrl: string;
      }
    | {
        contractCategory: '02';
        /**
         * 项目编号
         *
         * 项目编号。
         */
        projectNumber: string;
      }
    | {
        contractCategory: '03' | '04' | '06';
        /**
         * 关联评估标识
         *
         * 关联评估标识。
         */
        assessmentId: string;
      }
    | {
        contractCategory: '05' | '07' | '08' | '09' | '99';
      }
  );
/**
 * 诚信建设活动与典型
 *
 * 每次活动/试点/案例一条
 */
export type IntegrityActivity = IntegrityActivityBase &
  (
    | {
        activityType: '01';
        /**
         * 参与企业数
         *
         * 参与企业数。
         */
        enterpriseCount: string;
        /**
         * 收集问题数
         *
         * 收集问题数。
         */
        issueCount: string;
        /**
         * 解决问题数
         *
         * 不大于 issueCount。
         */
        solvedCount: string;
      }
    | {
        activityType: '02' | '03';
        /**
         * 承诺签署人数
         *
         * 不大于 peopleCount。
         */
        signedCount: string;
      }
    | {
        activityType: '04' | '08' | '99';
      }
    | {
        activityType: '05';
        /**
         * 美德积分覆盖人数
         *
         * 只报汇总人数，不报个人明细。
         */
        scoreCoverage: string;
      }
    | {
        activityType: '06';
        /**
         * 试点批复文号
         *
         * 试点批复文号。
         */
        pilotDocument: string;
        /**
         * 试点领域
         *
         * 试点领域。
         */
        pilotField: '1' | '2' | '3' | '4';
      }
    | {
        activityType: '07';
        /**
         * 工作成效
         *
         * 工作成效。
         */
        outcome: string;
        /**
         * 推广范围
         *
         * 推广范围。
         */
        promotion: '1' | '2' | '3' | '4' | '5' | '6';
      }
  );
/**
 * 政务诚信评价
 *
 * 对象×年度一条
 */
export type IntegrityEvaluation = IntegrityEvaluationBase &
  (
    | {
        reviewRequested: '0';
      }
    | {
        reviewRequested: '1';
        /**
         * 复核结论
         *
         * 复核结论。
         */
        reviewResult: string;
      }
  );
/**
 * 政府投资项目
 *
 * 每项目×报告期一条
 */
export type InvestmentProject = InvestmentProjectBase &
  (
    | {
        projectStatus: '1' | '5';
      }
    | {
        projectStatus: '2' | '3';
        /**
         * 开工日期
         *
         * 开工日期。
         */
        startDate: string;
      }
    | {
        projectStatus: '4';
        /**
         * 实际竣工日期
         *
         * 实际竣工日期。
         */
        finishDate: string;
        /**
         * 开工日期
         *
         * 开工日期。
         */
        startDate: string;
      }
  );
/**
 * 联合惩戒实施
 *
 * 每项措施一条
 */
export type JointPunishment = JointPunishmentBase &
  (
    | {
        measureType: '01' | '02' | '03' | '04' | '05' | '08';
        /**
         * 实施截止日期
         *
         * 不晚于所引用失信记录的公示截止日期。
         */
        endDate: string;
      }
    | {
        measureType: '06';
        /**
         * 通报文号
         *
         * 通报文号。
         */
        noticeDocument: string;
      }
    | {
        measureType: '07';
        /**
         * 约谈日期
         *
         * 约谈日期。
         */
        talkDate: string;
        /**
         * 约谈对象职务
         *
         * 约谈对象职务。
         */
        talkTarget: string;
      }
    | {
        measureType: '09' | '10' | '99';
      }
  );
/**
 * 涉政府被执行人推送
 *
 * 每案×被执行人一条
 */
export type JudgmentDebtorPush = JudgmentDebtorPushBase &
  (
    | {
        dishonest: '0';
      }
    | {
        dishonest: '1';
        /**
         * 失信行为具体情形
         *
         * 失信行为具体情形。
         */
        behavior: '1' | '2' | '3' | '4' | '5' | '6';
        /**
         * 列入日期
         *
         * 列入日期。
         */
        listedDate: string;
        /**
         * 拟纳入告知日期
         *
         * 不晚于列入日期前 5 个工作日（建议值 T12）。
         */
        preNotifyDate: string;
      }
  );
/**
 * 重大政策合同评估
 *
 * 每次评估/调整一条
 */
export type MajorDecisionAssessment = MajorDecisionAssessmentBase &
  (
    | {
        assessmentStage: '1' | '3';
      }
    | {
        assessmentStage: '2';
        /**
         * 调整内容
         *
         * 调整内容。
         */
        adjustContent: string;
        /**
         * 调整原因类别
         *
         * 调整原因类别。
         */
        adjustReason: '1' | '2' | '3' | '4' | '5' | '9';
        /**
         * 受影响企业数
         *
         * 受影响企业数。
         */
        affectedEnterprises: string;
        /**
         * 补偿标识
         *
         * 补偿标识。
         */
        compensated: '0' | '1';
      }
  );
/**
 * 庭外信用调解
 *
 * 每案一条
 */
export type Mediation = MediationBase &
  (
    | {
        result: '0' | '4';
      }
    | {
        result: '1' | '2';
        /**
         * 协议内容
         *
         * 协议内容。
         */
        agreementContent: string;
        /**
         * 达成日期
         *
         * 达成日期。
         */
        agreementDate: string;
        /**
         * 协议编号
         *
         * 协议编号。
         */
        agreementNumber: string;
        /**
         * 司法确认标识
         *
         * 司法确认标识。
         */
        judicialConfirmed: '0' | '1';
        /**
         * 协议履行期限
         *
         * 协议履行期限。
         */
        performDue: string;
        /**
         * 履行状态
         *
         * 履行状态。
         */
        performStatus: '1' | '2' | '3' | '4' | '5' | '6';
      }
    | {
        result: '3';
        /**
         * 未达成原因
         *
         * 未达成原因。
         */
        failReason: string;
        /**
         * 后续途径
         *
         * 后续途径。
         */
        nextWay: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '9';
      }
  );
/**
 * 政策资金兑现
 *
 * 政策×享受主体一条
 */
export type PolicyFundFulfilment = PolicyFundFulfilmentBase &
  (
    | {
        legalStatus: '1';
        /**
         * 兑现时限
         *
         * 兑现时限。
         */
        dueDate: string;
      }
    | {
        legalStatus: '2';
        /**
         * 兑现时限
         *
         * 兑现时限。
         */
        dueDate: string;
        /**
         * 兑现方案名称
         *
         * 兑现方案名称。
         */
        planName: string;
      }
    | {
        legalStatus: '3';
        /**
         * 争议解决途径
         *
         * 争议解决途径。
         */
        disputeWay: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '9';
      }
  );
/**
 * 督办记录
 *
 * 每次督办一条
 */
export type Supervision = SupervisionBase &
  (
    | {
        overdue: '0';
      }
    | {
        overdue: '1';
        /**
         * 升级措施
         *
         * 升级措施。
         */
        escalation: '0' | '1' | '2' | '3' | '4';
      }
  );
/**
 * 提示预警函
 *
 * 每函一条
 */
export type WarningLetter = WarningLetterBase &
  (
    | {
        rectifyStatus: '1' | '2' | '4' | '5';
      }
    | {
        rectifyStatus: '3';
        /**
         * 解除日期
         *
         * 解除日期。
         */
        releaseDate: string;
      }
  );

/**
 * 行政强制：各分支共有的数据项
 */
export interface AdministrativeCoercionBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '303';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 数据来源单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 18 位，见 identifiers.json 的 uscc。
   */
  reportingUnitCode: string;
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 行政相对人名称
   *
   * 组织填登记的全称；自然人填姓名；无字号的个体工商户填「个体工商户」或经营者姓名（待核）；比对前统一全、半角括号；自然人姓名公示时脱敏。
   */
  counterpartyName: string;
  /**
   * 行政相对人类别
   *
   * 三选一，按中文名称填写。
   */
  counterpartyType: '法人及非法人组织' | '自然人' | '个体工商户';
  /**
   * 行政相对人代码_1(统一社会信用代码)
   *
   * 个体工商户与 counterpartyRegNo 至少一项；自然人留空（待核）。
   */
  counterpartyUscc?: string;
  /**
   * 行政相对人代码_2(工商注册号)
   *
   * 15 位旧工商注册号；个体工商户与 counterpartyUscc 至少一项（待核）。
   */
  counterpartyRegNo?: string;
  /**
   * 行政相对人代码_3(组织机构代码)
   *
   * 9 位，见 identifiers.json 的 orgCode；写作 00000000-0 的去掉连字符。
   */
  counterpartyOrgCode?: string;
  /**
   * 行政相对人代码_4(税务登记号)
   *
   * 行政相对人代码_4(税务登记号)。
   */
  counterpartyTaxNo?: string;
  /**
   * 行政相对人代码_5(事业单位证书号)
   *
   * 行政相对人代码_5(事业单位证书号)。
   */
  counterpartyInstCertNo?: string;
  /**
   * 行政相对人代码_6(社会组织登记证号)
   *
   * 行政相对人代码_6(社会组织登记证号)。
   */
  counterpartySocialOrgNo?: string;
  /**
   * 法定代表人
   *
   * 个体工商户填经营者姓名；自然人留空。
   */
  legalRepName?: string;
  /**
   * 法定代表人证件类型
   *
   * 值域同证件类型（counterpartyIdType）。
   */
  legalRepIdType?: string;
  /**
   * 法定代表人证件号码
   *
   * 选填（有的实现曾标必填）；不得公开。
   */
  legalRepIdNo?: string;
  /**
   * 证件类型
   *
   * 五种之外的写作「其他-具体名称」。
   */
  counterpartyIdType?: string;
  /**
   * 证件号码
   *
   * 居民身份证号须通过校验；公示时脱敏。
   */
  counterpartyIdNo?: string;
  /**
   * 强制决定文书名称
   *
   * 强制决定文书名称。
   */
  documentName: string;
  /**
   * 强制决定文书号
   *
   * 决定书文号，年份用六角括号。
   */
  documentNumber: string;
  /**
   * 强制类别
   *
   * 强制类别。
   */
  coercionCategory: '1' | '2';
  /**
   * 强制种类
   *
   * coercionCategory 为 1 时取 01–09，为 2 时取 11–19。
   */
  coercionKind: '01' | '02' | '03' | '04' | '09' | '11' | '12' | '13' | '14' | '15' | '19';
  /**
   * 强制事由
   *
   * 强制事由。
   */
  reason: string;
  /**
   * 强制依据
   *
   * 写明法律法规名称及条款。
   */
  basis: string;
  /**
   * 强制内容
   *
   * 强制内容。
   */
  content: string;
  /**
   * 涉及财物及数量
   *
   * 涉及财物及数量。
   */
  property?: string;
  /**
   * 涉及金额
   *
   * 涉及金额。
   *
   * 单位：万元
   */
  amount?: string;
  /**
   * 决定日期
   *
   * 不晚于报送日期。
   */
  decisionDate: string;
  /**
   * 强制期限自
   *
   * 不早于决定日期（decisionDate）。
   */
  periodStart?: string;
  /**
   * 强制期限至
   *
   * 不早于 periodStart；查封、扣押、冻结一般不超过 30 日，经批准延长不超过 30 日。
   */
  periodEnd?: string;
  /**
   * 延期标识
   *
   * 延期标识。
   */
  extended: '0' | '1';
  /**
   * 解除日期
   *
   * 解除日期。
   */
  releaseDate?: string;
  /**
   * 前置行政决定文书号
   *
   * 前置行政决定文书号。
   */
  priorDocument?: string;
  /**
   * 催告日期
   *
   * 催告日期。
   */
  urgeDate?: string;
  /**
   * 强制机关名称
   *
   * 强制机关名称。
   */
  agencyName: string;
  /**
   * 强制机关统一社会信用代码
   *
   * 强制机关统一社会信用代码。
   */
  agencyCode: string;
  /**
   * 当前状态
   *
   * 当前状态。
   */
  status: '1' | '2' | '3' | '4' | '5';
}
/**
 * 行政征收：各分支共有的数据项
 */
export interface AdministrativeLevyBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '304';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 数据来源单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 18 位，见 identifiers.json 的 uscc。
   */
  reportingUnitCode: string;
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 行政相对人名称
   *
   * 组织填登记的全称；自然人填姓名；无字号的个体工商户填「个体工商户」或经营者姓名（待核）；比对前统一全、半角括号；自然人姓名公示时脱敏。
   */
  counterpartyName: string;
  /**
   * 行政相对人类别
   *
   * 三选一，按中文名称填写。
   */
  counterpartyType: '法人及非法人组织' | '自然人' | '个体工商户';
  /**
   * 行政相对人代码_1(统一社会信用代码)
   *
   * 个体工商户与 counterpartyRegNo 至少一项；自然人留空（待核）。
   */
  counterpartyUscc?: string;
  /**
   * 行政相对人代码_2(工商注册号)
   *
   * 15 位旧工商注册号；个体工商户与 counterpartyUscc 至少一项（待核）。
   */
  counterpartyRegNo?: string;
  /**
   * 行政相对人代码_3(组织机构代码)
   *
   * 9 位，见 identifiers.json 的 orgCode；写作 00000000-0 的去掉连字符。
   */
  counterpartyOrgCode?: string;
  /**
   * 行政相对人代码_4(税务登记号)
   *
   * 行政相对人代码_4(税务登记号)。
   */
  counterpartyTaxNo?: string;
  /**
   * 行政相对人代码_5(事业单位证书号)
   *
   * 行政相对人代码_5(事业单位证书号)。
   */
  counterpartyInstCertNo?: string;
  /**
   * 行政相对人代码_6(社会组织登记证号)
   *
   * 行政相对人代码_6(社会组织登记证号)。
   */
  counterpartySocialOrgNo?: string;
  /**
   * 法定代表人
   *
   * 个体工商户填经营者姓名；自然人留空。
   */
  legalRepName?: string;
  /**
   * 法定代表人证件类型
   *
   * 值域同证件类型（counterpartyIdType）。
   */
  legalRepIdType?: string;
  /**
   * 法定代表人证件号码
   *
   * 选填（有的实现曾标必填）；不得公开。
   */
  legalRepIdNo?: string;
  /**
   * 证件类型
   *
   * 五种之外的写作「其他-具体名称」。
   */
  counterpartyIdType?: string;
  /**
   * 证件号码
   *
   * 居民身份证号须通过校验；公示时脱敏。
   */
  counterpartyIdNo?: string;
  /**
   * 征收项目名称
   *
   * 行政事业性收费、政府性基金须在公布的目录清单内。
   */
  levyItemName: string;
  /**
   * 征收类别
   *
   * 征收类别。
   */
  levyCategory: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '99';
  /**
   * 征收决定文书名称
   *
   * 征收决定文书名称。
   */
  documentName: string;
  /**
   * 征收决定文书号
   *
   * 征收决定文书号。
   */
  documentNumber: string;
  /**
   * 征收依据
   *
   * 征收依据。
   */
  basis: string;
  /**
   * 征收标准
   *
   * 征收标准。
   */
  standard: string;
  /**
   * 征收内容
   *
   * 征收内容。
   */
  content: string;
  /**
   * 应征金额
   *
   * 应征金额。
   *
   * 单位：万元
   */
  payableAmount?: string;
  /**
   * 实征金额
   *
   * 不大于 payableAmount。
   *
   * 单位：万元
   */
  paidAmount?: string;
  /**
   * 减免金额
   *
   * paidAmount 与 exemptAmount 之和不大于 payableAmount，差额为欠缴。
   *
   * 单位：万元
   */
  exemptAmount?: string;
  /**
   * 补偿金额
   *
   * 补偿金额。
   *
   * 单位：万元
   */
  compensationAmount?: string;
  /**
   * 决定日期
   *
   * 决定日期。
   */
  decisionDate: string;
  /**
   * 缴款期限
   *
   * 缴款期限。
   */
  payDueDate?: string;
  /**
   * 缴清日期
   *
   * 缴清日期。
   */
  paidDate?: string;
  /**
   * 公告日期
   *
   * 公告日期。
   */
  noticeDate?: string;
  /**
   * 征收机关名称
   *
   * 征收机关名称。
   */
  agencyName: string;
  /**
   * 征收机关统一社会信用代码
   *
   * 征收机关统一社会信用代码。
   */
  agencyCode: string;
  /**
   * 当前状态
   *
   * 当前状态。
   */
  status: '1' | '2' | '3' | '4' | '5';
}
/**
 * 行政许可：各分支共有的数据项
 */
export interface AdministrativeLicenseBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '301';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 行政相对人名称
   *
   * 组织填登记的全称；自然人填姓名；无字号的个体工商户填「个体工商户」或经营者姓名（待核）；比对前统一全、半角括号；自然人姓名公示时脱敏。
   */
  counterpartyName: string;
  /**
   * 行政相对人类别
   *
   * 三选一，按中文名称填写。
   */
  counterpartyType: '法人及非法人组织' | '自然人' | '个体工商户';
  /**
   * 行政相对人代码_1(统一社会信用代码)
   *
   * 个体工商户与 counterpartyRegNo 至少一项；自然人留空（待核）。
   */
  counterpartyUscc?: string;
  /**
   * 行政相对人代码_2(工商注册号)
   *
   * 15 位旧工商注册号；个体工商户与 counterpartyUscc 至少一项（待核）。
   */
  counterpartyRegNo?: string;
  /**
   * 行政相对人代码_3(组织机构代码)
   *
   * 9 位，见 identifiers.json 的 orgCode；写作 00000000-0 的去掉连字符。
   */
  counterpartyOrgCode?: string;
  /**
   * 行政相对人代码_4(税务登记号)
   *
   * 行政相对人代码_4(税务登记号)。
   */
  counterpartyTaxNo?: string;
  /**
   * 行政相对人代码_5(事业单位证书号)
   *
   * 行政相对人代码_5(事业单位证书号)。
   */
  counterpartyInstCertNo?: string;
  /**
   * 行政相对人代码_6(社会组织登记证号)
   *
   * 行政相对人代码_6(社会组织登记证号)。
   */
  counterpartySocialOrgNo?: string;
  /**
   * 法定代表人
   *
   * 个体工商户填经营者姓名；自然人留空。
   */
  legalRepName?: string;
  /**
   * 法定代表人证件类型
   *
   * 值域同证件类型（counterpartyIdType）。
   */
  legalRepIdType?: string;
  /**
   * 法定代表人证件号码
   *
   * 选填（有的实现曾标必填）；不得公开。
   */
  legalRepIdNo?: string;
  /**
   * 证件类型
   *
   * 五种之外的写作「其他-具体名称」。
   */
  counterpartyIdType?: string;
  /**
   * 证件号码
   *
   * 居民身份证号须通过校验；公示时脱敏。
   */
  counterpartyIdNo?: string;
  /**
   * 行政许可决定文书名称
   *
   * 填决定文书标题。
   */
  documentName: string;
  /**
   * 行政许可决定文书号
   *
   * 无文书号的填许可编号。
   */
  documentNumber: string;
  /**
   * 许可类别
   *
   * 按中文名称填写；为「其他」的须注明具体类别，如「其他-补办」。
   */
  licenseCategory: string;
  /**
   * 许可证书名称
   *
   * 有许可证书时填写。
   */
  certificateName?: string;
  /**
   * 许可编号
   *
   * 有许可证书时填证书编号。
   */
  certificateNumber?: string;
  /**
   * 许可内容
   *
   * 决定书的主要内容。
   */
  content: string;
  /**
   * 许可决定日期
   *
   * 不晚于检查基准日；交换文件写 YYYY/MM/DD，JSON 写 YYYY-MM-DD。
   */
  decisionDate: string;
  /**
   * 有效期自
   *
   * 可以晚于决定日期。
   */
  validFrom: string;
  /**
   * 有效期至
   *
   * 不早于 validFrom；长期填 2099/12/31（待核）。
   */
  validTo: string;
  /**
   * 许可机关
   *
   * 机关全称。
   */
  agencyName: string;
  /**
   * 许可机关统一社会信用代码
   *
   * 18 位；许可机关一般以 11 开头；不得用占位码。
   */
  agencyCode: string;
  /**
   * 当前状态
   *
   * 1 有效，2 无效（撤销等）。
   */
  status: '1' | '2';
  /**
   * 数据来源单位
   *
   * 数据来源单位。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 不得用占位码。
   */
  reportingUnitCode: string;
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
}
/**
 * 行政处罚：各分支共有的数据项
 */
export interface AdministrativePenaltyBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '302';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 行政相对人名称
   *
   * 组织填登记的全称；自然人填姓名；无字号的个体工商户填「个体工商户」或经营者姓名（待核）；比对前统一全、半角括号；自然人姓名公示时脱敏。
   */
  counterpartyName: string;
  /**
   * 行政相对人类别
   *
   * 三选一，按中文名称填写。
   */
  counterpartyType: '法人及非法人组织' | '自然人' | '个体工商户';
  /**
   * 行政相对人代码_1(统一社会信用代码)
   *
   * 个体工商户与 counterpartyRegNo 至少一项；自然人留空（待核）。
   */
  counterpartyUscc?: string;
  /**
   * 行政相对人代码_2(工商注册号)
   *
   * 15 位旧工商注册号；个体工商户与 counterpartyUscc 至少一项（待核）。
   */
  counterpartyRegNo?: string;
  /**
   * 行政相对人代码_3(组织机构代码)
   *
   * 9 位，见 identifiers.json 的 orgCode；写作 00000000-0 的去掉连字符。
   */
  counterpartyOrgCode?: string;
  /**
   * 行政相对人代码_4(税务登记号)
   *
   * 行政相对人代码_4(税务登记号)。
   */
  counterpartyTaxNo?: string;
  /**
   * 行政相对人代码_5(事业单位证书号)
   *
   * 行政相对人代码_5(事业单位证书号)。
   */
  counterpartyInstCertNo?: string;
  /**
   * 行政相对人代码_6(社会组织登记证号)
   *
   * 行政相对人代码_6(社会组织登记证号)。
   */
  counterpartySocialOrgNo?: string;
  /**
   * 法定代表人
   *
   * 个体工商户填经营者姓名；自然人留空。
   */
  legalRepName?: string;
  /**
   * 法定代表人证件类型
   *
   * 值域同证件类型（counterpartyIdType）。
   */
  legalRepIdType?: string;
  /**
   * 法定代表人证件号码
   *
   * 选填（有的实现曾标必填）；不得公开。
   */
  legalRepIdNo?: string;
  /**
   * 证件类型
   *
   * 五种之外的写作「其他-具体名称」。
   */
  counterpartyIdType?: string;
  /**
   * 证件号码
   *
   * 居民身份证号须通过校验；公示时脱敏。
   */
  counterpartyIdNo?: string;
  /**
   * 行政处罚决定书文号
   *
   * 年份用六角括号〔〕；真实数据中常见【】等写法。
   */
  documentNumber: string;
  /**
   * 违法行为类型
   *
   * 违反的具体规定或违法行为类型。
   */
  violationType: string;
  /**
   * 违法事实
   *
   * 违法事实。
   */
  violationFact: string;
  /**
   * 处罚依据
   *
   * 应写明《法律法规名称》及第几条。
   */
  penaltyBasis: string;
  /**
   * 处罚类别
   *
   * 按中文名称填写，多值用半角分号；为「其他」的须注明具体种类。
   *
   * Items: 处罚类别（中文名称）
   *
   * 填中文名称；表外的写作「其他-具体名称」。
   */
  penaltyCategory: string[];
  /**
   * 处罚内容
   *
   * 处罚内容。
   */
  content: string;
  /**
   * 罚款金额（万元）
   *
   * 单位万元，保留 6 位小数；处罚类别含「罚款」时须大于 0，未处罚款的留空（填 0 按空理解）。
   *
   * 单位：万元
   */
  fineAmount?: string;
  /**
   * 没收违法所得、没收非法财物的金额（万元）
   *
   * 单位万元，保留 6 位小数。
   *
   * 单位：万元
   */
  confiscatedAmount?: string;
  /**
   * 暂扣或吊销证照名称及编号
   *
   * 写明证照名称及编号。
   */
  licenseAffected?: string;
  /**
   * 处罚决定日期
   *
   * 不晚于检查基准日；交换文件写 YYYY/MM/DD，JSON 写 YYYY-MM-DD。
   */
  decisionDate: string;
  /**
   * 处罚有效期
   *
   * 不早于 decisionDate；长期填 2099/12/31（待核）。
   */
  validTo: string;
  /**
   * 公示截止期
   *
   * 选填；按失信程度的最长公示期推算（T11），不得带时分秒。
   */
  publicityEnd?: string;
  /**
   * 处罚机关
   *
   * 机关全称。
   */
  agencyName: string;
  /**
   * 处罚机关统一社会信用代码
   *
   * 18 位；不得用占位码。
   */
  agencyCode: string;
  /**
   * 数据来源单位
   *
   * 处罚的列代码为 CF_SJLY，与许可的 XK_LYDW 不同。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 处罚的列代码为 CF_SJLYDM，与许可的 XK_LYDWDM 不同；不得用占位码。
   */
  reportingUnitCode: string;
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 处罚程序
   *
   * 用于判定是否属轻微失信。
   */
  penaltyProcedure?: '1' | '2' | '3';
  /**
   * 失信程度
   *
   * 由处罚程序与处罚类别推算（见 CF-05），经人工确认。
   */
  severity?: '1' | '2' | '3';
  /**
   * 最短公示期届满日期
   *
   * 最短公示期届满日期。
   */
  minPublishEnd?: string;
  /**
   * 处罚履行状态
   *
   * 处罚履行状态。
   */
  performStatus?: '1' | '2' | '3' | '4' | '5' | '6';
  /**
   * 公示网址
   *
   * 公示网址。
   */
  publishUrl?: string;
}
/**
 * 年度承诺：各分支共有的数据项
 */
export interface AnnualCommitmentBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '101';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 数据来源单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 18 位，见 identifiers.json 的 uscc。
   */
  reportingUnitCode: string;
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 承诺年度
   *
   * 四位年份，不早于 2024。
   */
  commitmentYear: string;
  /**
   * 承诺单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  unitName: string;
  /**
   * 承诺单位统一社会信用代码
   *
   * 前 2 位为 11、12、13、19（机关、事业单位、群团、编办其他）。
   */
  unitCode: string;
  /**
   * 单位层级
   *
   * 单位层级。
   */
  adminLevel: '1' | '2' | '3' | '4' | '5' | '6';
  /**
   * 承诺名称
   *
   * 名称中须含承诺年度（commitmentYear）的四位年份。
   */
  title: string;
  /**
   * 文号
   *
   * 发文字号，如「鲁示办〔2025〕3号」。
   */
  documentNumber?: string;
  /**
   * 承诺事项数
   *
   * 等于引用本记录的承诺事项（102）条数。
   */
  itemCount: string;
  /**
   * 发布渠道
   *
   * 多值，半角分号分隔。
   *
   * Items: 发布渠道
   *
   * 发布渠道
   */
  publishChannel: ('1' | '2' | '3' | '4' | '5' | '6' | '9')[];
  /**
   * 发布网址
   *
   * 以 http:// 或 https:// 开头；省直部门域名应以 .gov.cn 结尾。
   */
  publishUrl: string;
  /**
   * 发布日期
   *
   * 不晚于承诺年度 3 月 31 日（建议期限 T17，可配置）。
   */
  publishDate: string;
  /**
   * 承诺书附件
   *
   * 文件名或网址。
   */
  attachment?: string;
  /**
   * 监督电话
   *
   * 固定电话、手机号或 12345 等短号。
   */
  supervisionPhone: string;
  /**
   * 监督网址或邮箱
   *
   * 网址或电子邮箱。
   */
  supervisionUrl?: string;
  /**
   * 主要负责人姓名
   *
   * 「一把手」亮承诺。
   */
  principalName: string;
  /**
   * 主要负责人职务
   *
   * 主要负责人职务。
   */
  principalTitle: string;
  /**
   * 审核单位
   *
   * 审核单位。
   */
  reviewUnit?: string;
  /**
   * 承诺状态
   *
   * 承诺状态。
   */
  commitmentStatus: '1' | '2' | '3';
  /**
   * 调整原因
   *
   * 调整原因。
   */
  adjustReason?: string;
  /**
   * 调整公开日期
   *
   * 调整公开日期。
   */
  adjustPublishDate?: string;
  /**
   * 年度履诺率
   *
   * 按期完成项÷应完成项×100，保留 2 位小数；口径见 NDCN-08。
   */
  fulfilmentRate?: string;
  /**
   * 年度总结网址
   *
   * 年度践诺总结的公开网址。
   */
  annualReportUrl?: string;
}
/**
 * 还款记录：各分支共有的数据项
 */
export interface ArrearsRepaymentBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '402';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 数据来源单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 18 位，见 identifiers.json 的 uscc。
   */
  reportingUnitCode: string;
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 欠款标识
   *
   * 欠款标识。
   */
  arrearsId: string;
  /**
   * 还款序号
   *
   * 同一欠款内从 1 起连续编号。
   */
  sequence: string;
  /**
   * 还款日期
   *
   * 不晚于报送日期。
   */
  payDate: string;
  /**
   * 还款金额
   *
   * 还款金额。
   *
   * 单位：元
   */
  payAmount: string;
  /**
   * 其中利息
   *
   * 不大于 payAmount；未填按 0 计。
   *
   * 单位：元
   */
  interestAmount?: string;
  /**
   * 还款方式
   *
   * 对中小企业不得强制使用商业汇票、应收账款电子凭证等非现金方式。
   */
  payMethod: '1' | '2' | '3' | '4' | '5' | '9';
  /**
   * 还款资金来源
   *
   * 还款资金来源。
   */
  repaySource: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '9';
  /**
   * 付款单位名称
   *
   * 付款单位名称。
   */
  payerName: string;
  /**
   * 付款单位统一社会信用代码
   *
   * 付款单位统一社会信用代码。
   */
  payerCode: string;
  /**
   * 收款单位名称
   *
   * 与所引用欠款的 creditorName 一致。
   */
  payeeName: string;
  /**
   * 收款单位统一社会信用代码
   *
   * 与所引用欠款的 creditorCode 一致。
   */
  payeeCode: string;
  /**
   * 支付凭证号
   *
   * 支付凭证号。
   */
  voucherNumber: string;
  /**
   * 还款后余额
   *
   * 上一笔还款后余额减本次归还的本金（payAmount−interestAmount）；第 1 笔从 originalAmount 起算。
   *
   * 单位：元
   */
  balanceAfter: string;
  /**
   * 企业确认标识
   *
   * 企业确认标识。
   */
  creditorConfirmed: '0' | '1';
  /**
   * 企业确认日期
   *
   * 企业确认日期。
   */
  confirmDate?: string;
  /**
   * 凭证附件
   *
   * 凭证附件。
   */
  attachment?: string;
}
/**
 * 账款清欠：各分支共有的数据项
 */
export interface ArrearsBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '401';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 数据来源单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 18 位，见 identifiers.json 的 uscc。
   */
  reportingUnitCode: string;
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 欠款编号
   *
   * 全省唯一；建议写法：区划代码6位+年份4位+流水6位。
   */
  arrearsNumber: string;
  /**
   * 欠款单位名称
   *
   * 欠款单位名称。
   */
  debtorName: string;
  /**
   * 欠款单位统一社会信用代码
   *
   * 欠款单位统一社会信用代码。
   */
  debtorCode: string;
  /**
   * 责任单位名称
   *
   * 措施8「逐笔明确责任单位」。
   */
  responsibleName: string;
  /**
   * 责任单位统一社会信用代码
   *
   * 责任单位统一社会信用代码。
   */
  responsibleCode: string;
  /**
   * 债权企业名称
   *
   * 债权企业名称。
   */
  creditorName: string;
  /**
   * 债权企业统一社会信用代码
   *
   * 债权企业统一社会信用代码。
   */
  creditorCode: string;
  /**
   * 债权企业规模
   *
   * 债权企业规模。
   */
  enterpriseSize: '1' | '2' | '3' | '4' | '9';
  /**
   * 债权企业性质
   *
   * 债权企业性质。
   */
  ownership?: '1' | '2' | '3' | '4' | '9';
  /**
   * 欠款类别
   *
   * 欠款类别。
   */
  arrearsCategory: '1' | '2' | '3' | '4' | '5' | '9';
  /**
   * 关联合同标识
   *
   * 关联合同标识。
   */
  contractId?: string;
  /**
   * 付款到期日
   *
   * 付款期限届满之日：交付（或验收合格）之日起 30 日，另有约定的从其约定但不超过 60 日。
   */
  dueDate: string;
  /**
   * 原始欠款金额
   *
   * 原始欠款金额。
   *
   * 单位：元
   */
  originalAmount: string;
  /**
   * 逾期利息
   *
   * 逾期利息。
   *
   * 单位：元
   */
  overdueInterest?: string;
  /**
   * 无争议金额
   *
   * 无争议金额。
   *
   * 单位：元
   */
  undisputedAmount: string;
  /**
   * 有争议金额
   *
   * undisputedAmount 与 disputedAmount 之和等于 originalAmount。
   *
   * 单位：元
   */
  disputedAmount: string;
  /**
   * 争议状态
   *
   * 争议状态。
   */
  disputeStatus: '1' | '2' | '3' | '4';
  /**
   * 生效裁判文书号
   *
   * 案号格式。
   */
  judgmentNumber?: string;
  /**
   * 已还金额
   *
   * 已还本金，等于引用本记录的还款记录（402）的 payAmount 减 interestAmount 之和。
   *
   * 单位：元
   */
  paidAmount: string;
  /**
   * 未还余额
   *
   * originalAmount 减 paidAmount。
   *
   * 单位：元
   */
  balance: string;
  /**
   * 还款资金来源
   *
   * 还款资金来源。
   */
  repaySource: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '9';
  /**
   * 资金到位日期
   *
   * 措施8「到位时间」。
   */
  fundArriveDate: string;
  /**
   * 还款计划
   *
   * 还款计划。
   */
  repayPlan: string;
  /**
   * 承诺还清日期
   *
   * 承诺还清日期。
   */
  promisedClearDate: string;
  /**
   * 化解方式
   *
   * 化解方式。
   */
  resolveMethod?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '9';
  /**
   * 线索来源
   *
   * 线索来源。
   */
  discoverChannel: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '99';
  /**
   * 预警等级
   *
   * 预警等级。
   */
  warningLevel?: '1' | '2' | '3' | '4';
  /**
   * 清欠状态
   *
   * balance 为 0 当且仅当 clearStatus 为 4。
   */
  clearStatus: '1' | '2' | '3' | '4' | '5' | '6';
  /**
   * 清零日期
   *
   * 清零日期。
   */
  clearDate?: string;
}
/**
 * 承诺事项：各分支共有的数据项
 */
export interface CommitmentItemBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '102';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 数据来源单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 18 位，见 identifiers.json 的 uscc。
   */
  reportingUnitCode: string;
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 年度承诺标识
   *
   * 年度承诺标识。
   */
  commitmentId: string;
  /**
   * 事项编号
   *
   * 同一年度承诺内唯一。
   */
  itemNumber: string;
  /**
   * 承诺年度
   *
   * 与所属年度承诺（101）相同。
   */
  commitmentYear: string;
  /**
   * 事项类别
   *
   * 同一年度承诺的全部事项中须同时出现 1（本职工作）与 2（重点任务）。
   */
  itemCategory: '1' | '2' | '3' | '4' | '9';
  /**
   * 事项名称
   *
   * 事项名称。
   */
  itemName: string;
  /**
   * 承诺内容
   *
   * 不少于 10 个字，且不得与事项名称（itemName）相同。
   */
  content: string;
  /**
   * 任务来源
   *
   * 任务来源。
   */
  taskSource: '1' | '2' | '3' | '4' | '5' | '9';
  /**
   * 任务依据文号
   *
   * 任务依据文号。
   */
  sourceDocument?: string;
  /**
   * 量化目标
   *
   * 应含数字，或含可核验的完成标志。
   */
  target: string;
  /**
   * 目标值
   *
   * 目标值。
   */
  targetValue?: string;
  /**
   * 计量单位
   *
   * 计量单位。
   */
  targetUnit?: string;
  /**
   * 基期值
   *
   * 基期值。
   */
  baselineValue?: string;
  /**
   * 计划开始日期
   *
   * 计划开始日期。
   */
  planStartDate: string;
  /**
   * 完成时限
   *
   * 不早于计划开始日期（planStartDate）；跨出承诺年度的须在备注说明。
   */
  dueDate: string;
  /**
   * 责任处室
   *
   * 责任处室。
   */
  responsibleOffice: string;
  /**
   * 责任人
   *
   * 公开前按单位规定处理。
   */
  responsiblePerson?: string;
  /**
   * 协同单位
   *
   * 多值，半角分号分隔。
   */
  coUnits?: string[];
  /**
   * 是否涉企
   *
   * 是否涉企。
   */
  enterpriseRelated: '0' | '1';
  /**
   * 保障措施
   *
   * 保障措施。
   */
  safeguard?: string;
  /**
   * 里程碑
   *
   * 每项写作「日期／内容」，多值，半角分号分隔。
   */
  milestones?: string[];
  /**
   * 事项状态
   *
   * 事项状态。
   */
  itemStatus: '1' | '2' | '3' | '4' | '5' | '6' | '7';
  /**
   * 公开网址
   *
   * 公开网址。
   */
  publishUrl?: string;
}
/**
 * 政务失信投诉线索：各分支共有的数据项
 */
export interface ComplaintBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '505';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 数据来源单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 18 位，见 identifiers.json 的 uscc。
   */
  reportingUnitCode: string;
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 投诉编号
   *
   * 投诉编号。
   */
  complaintNumber: string;
  /**
   * 线索来源
   *
   * 线索来源。
   */
  discoverChannel: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '99';
  /**
   * 投诉人类型
   *
   * 投诉人类型。
   */
  complainantType: '1' | '2' | '3' | '4' | '5';
  /**
   * 投诉人名称
   *
   * 不公开。
   */
  complainantName?: string;
  /**
   * 投诉人代码
   *
   * 投诉人代码。
   */
  complainantCode?: string;
  /**
   * 投诉人联系电话
   *
   * 不公开，展示时脱敏。
   */
  complainantPhone?: string;
  /**
   * 被投诉单位名称
   *
   * 机关或事业单位。
   */
  respondentName: string;
  /**
   * 被投诉单位统一社会信用代码
   *
   * 前 2 位为 11、12、13、19。
   */
  respondentCode: string;
  /**
   * 失信行为类型
   *
   * 失信行为类型。
   */
  behaviorType: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '99';
  /**
   * 投诉内容
   *
   * 投诉内容。
   */
  content: string;
  /**
   * 涉及金额
   *
   * 涉及金额。
   *
   * 单位：元
   */
  amount?: string;
  /**
   * 诉求
   *
   * 诉求。
   */
  appeal: string;
  /**
   * 收到日期
   *
   * 收到日期。
   */
  receiveDate: string;
  /**
   * 受理结果
   *
   * 受理结果。
   */
  acceptResult: '0' | '1' | '2' | '3';
  /**
   * 受理日期
   *
   * 受理日期。
   */
  acceptDate?: string;
  /**
   * 不受理原因
   *
   * 不受理原因。
   */
  rejectReason?: string;
  /**
   * 转交单位名称
   *
   * 属地政务诚信牵头部门。
   */
  transferName?: string;
  /**
   * 转交日期
   *
   * 「即发现即转交」：收到之日起 1 个工作日内（建议值 T16）。
   */
  transferDate?: string;
  /**
   * 办理单位名称
   *
   * 办理单位名称。
   */
  handlerName?: string;
  /**
   * 办理期限
   *
   * 欠款类：转交后 30 日内，最长 90 日（T09）。
   */
  dueDate?: string;
  /**
   * 办理状态
   *
   * 办理状态。
   */
  handleStatus: '1' | '2' | '3' | '4' | '5' | '6' | '7';
  /**
   * 办理结果
   *
   * 办理结果。
   */
  handleResult?: string;
  /**
   * 办结日期
   *
   * 办结日期。
   */
  finishDate?: string;
  /**
   * 反馈日期
   *
   * 不早于办结日期（finishDate）。
   */
  feedbackDate?: string;
  /**
   * 属实标识
   *
   * 属实标识。
   */
  substantiated?: '1' | '2' | '3' | '4';
  /**
   * 投诉人满意度
   *
   * 投诉人满意度。
   */
  satisfaction?: '1' | '2' | '3' | '4';
  /**
   * 挂牌督办标识
   *
   * 为 1 的须有对应督办记录（506）。
   */
  listed: '0' | '1';
  /**
   * 关联失信记录标识
   *
   * 关联失信记录标识。
   */
  dishonestyId?: string;
}
/**
 * 合同履约：各分支共有的数据项
 */
export interface ContractPerformanceBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '203';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 数据来源单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 18 位，见 identifiers.json 的 uscc。
   */
  reportingUnitCode: string;
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 合同标识
   *
   * 合同标识。
   */
  contractId: string;
  /**
   * 节点编号
   *
   * 同一合同内唯一。
   */
  nodeNumber: string;
  /**
   * 节点类型
   *
   * 节点类型。
   */
  nodeType: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8';
  /**
   * 节点名称
   *
   * 节点名称。
   */
  nodeName: string;
  /**
   * 计划日期
   *
   * 计划日期。
   */
  planDate: string;
  /**
   * 实际日期
   *
   * 实际日期。
   */
  actualDate?: string;
  /**
   * 应付金额
   *
   * 应付金额。
   *
   * 单位：元
   */
  payableAmount?: string;
  /**
   * 实付金额
   *
   * 同一合同累计不超过合同金额。
   *
   * 单位：元
   */
  paidAmount?: string;
  /**
   * 付款日期
   *
   * 付款日期。
   */
  paidDate?: string;
  /**
   * 履约状态
   *
   * 履约状态。
   */
  performStatus: '1' | '2' | '3' | '4' | '5' | '6';
  /**
   * 违约方
   *
   * 违约方。
   */
  breachParty?: '1' | '2' | '3' | '4';
  /**
   * 违约类型
   *
   * 违约类型。
   */
  breachType?: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '99';
  /**
   * 违约事实
   *
   * 违约事实。
   */
  breachFact?: string;
  /**
   * 违约处理情况
   *
   * 违约处理情况。
   */
  breachHandling?: string;
  /**
   * 变更内容
   *
   * 变更内容。
   */
  changeContent?: string;
  /**
   * 变更依据
   *
   * 变更依据。
   */
  changeBasis?: string;
  /**
   * 履约评价得分
   *
   * 百分制。
   */
  performScore?: string;
  /**
   * 监管部门名称
   *
   * 监管部门名称。
   */
  supervisorName: string;
  /**
   * 监管部门统一社会信用代码
   *
   * 监管部门统一社会信用代码。
   */
  supervisorCode: string;
  /**
   * 监管结果
   *
   * 监管结果。
   */
  supervisionResult: '1' | '2' | '3' | '4';
  /**
   * 监管日期
   *
   * 监管日期。
   */
  supervisionDate: string;
  /**
   * 违法违规信息
   *
   * 违法违规信息。
   */
  violation?: string;
  /**
   * 佐证材料
   *
   * 佐证材料。
   */
  evidence?: string;
}
/**
 * 政务信用承诺书：各分支共有的数据项
 */
export interface CreditPledgeBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '105';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 数据来源单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 18 位，见 identifiers.json 的 uscc。
   */
  reportingUnitCode: string;
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 承诺书编号
   *
   * 承诺单位内唯一。
   */
  pledgeNumber: string;
  /**
   * 承诺领域
   *
   * 承诺领域。
   */
  pledgeField: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '99';
  /**
   * 承诺主体类型
   *
   * 5 表示公务人员个人承诺，不得公开证件号。
   */
  pledgerType: '1' | '2' | '3' | '4' | '5';
  /**
   * 承诺单位名称
   *
   * 个人承诺填所在单位。
   */
  unitName: string;
  /**
   * 承诺单位统一社会信用代码
   *
   * 个人承诺填所在单位代码。
   */
  unitCode: string;
  /**
   * 承诺事项
   *
   * 承诺事项。
   */
  matter: string;
  /**
   * 承诺内容
   *
   * 承诺内容。
   */
  content: string;
  /**
   * 承诺对象名称
   *
   * 承诺对象名称。
   */
  counterpartyName?: string;
  /**
   * 承诺对象代码
   *
   * 承诺对象代码。
   */
  counterpartyCode?: string;
  /**
   * 关联合同标识
   *
   * 关联合同标识。
   */
  contractId?: string;
  /**
   * 承诺日期
   *
   * 不晚于所关联合同（202）的签订日期。
   */
  pledgeDate: string;
  /**
   * 承诺有效期至
   *
   * 不早于承诺日期（pledgeDate）；长期填 2099-12-31。
   */
  validUntil: string;
  /**
   * 签署人姓名
   *
   * 签署人姓名。
   */
  signatory: string;
  /**
   * 签署人职务
   *
   * 签署人职务。
   */
  signatoryTitle: string;
  /**
   * 违诺责任
   *
   * 违诺责任。
   */
  breachLiability: string;
  /**
   * 公开日期
   *
   * 公开日期。
   */
  publishDate?: string;
  /**
   * 公开网址
   *
   * 公开网址。
   */
  publishUrl?: string;
  /**
   * 承诺书附件
   *
   * 盖章扫描件的文件名或网址。
   */
  attachment: string;
  /**
   * 履行状态
   *
   * 履行状态。
   */
  performStatus: '1' | '2' | '3' | '4' | '5' | '6';
  /**
   * 履行核查日期
   *
   * 履行核查日期。
   */
  checkDate?: string;
  /**
   * 违诺事实
   *
   * 违诺事实。
   */
  breachFact?: string;
  /**
   * 违诺认定单位
   *
   * 违诺认定单位。
   */
  breachDeterminedBy?: string;
}
/**
 * 信用修复：各分支共有的数据项
 */
export interface CreditRepairBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '502';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 数据来源单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 18 位，见 identifiers.json 的 uscc。
   */
  reportingUnitCode: string;
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 修复申请编号
   *
   * 修复申请编号。
   */
  repairNumber: string;
  /**
   * 失信记录标识
   *
   * 失信记录标识。
   */
  dishonestyId: string;
  /**
   * 申请主体名称
   *
   * 与所引用失信记录的主体名称一致。
   */
  applicantName: string;
  /**
   * 申请主体统一社会信用代码
   *
   * 申请主体统一社会信用代码。
   */
  applicantCode?: string;
  /**
   * 失信程度
   *
   * 与所引用失信记录的 severity 一致。
   */
  severity: '1' | '2' | '3';
  /**
   * 申请日期
   *
   * 一般、严重失信不早于所引用失信记录的 minPublishEnd。
   */
  applyDate: string;
  /**
   * 申请渠道
   *
   * 申请渠道。
   */
  applyChannel: '1' | '2' | '3' | '4';
  /**
   * 义务履行完毕日期
   *
   * 不晚于申请日期（applyDate）。
   */
  obligationFinishDate: string;
  /**
   * 履行证明材料
   *
   * 现行规则所需材料之一：法定责任义务履行完毕的证明材料。
   */
  proofName: string;
  /**
   * 信用承诺书
   *
   * 现行规则所需材料之二：信用承诺书。
   */
  pledgeDoc: string;
  /**
   * 受理单位名称
   *
   * 受理单位名称。
   */
  acceptUnit: string;
  /**
   * 受理日期
   *
   * 受理日期。
   */
  acceptDate?: string;
  /**
   * 受理结果
   *
   * 受理结果。
   */
  acceptResult: '0' | '1' | '2' | '3';
  /**
   * 不予受理原因
   *
   * 不予受理原因。
   */
  rejectReason?: string;
  /**
   * 认定单位名称
   *
   * 与所引用失信记录的认定单位一致（谁认定、谁修复）。
   */
  determinerName: string;
  /**
   * 认定单位意见
   *
   * 认定单位意见。
   */
  determinerOpinion?: '1' | '2' | '3';
  /**
   * 延长办理标识
   *
   * 延长办理标识。
   */
  extended: '0' | '1';
  /**
   * 修复结果
   *
   * 修复结果。
   */
  repairResult?: '1' | '2' | '3';
  /**
   * 不予修复原因
   *
   * 不予修复原因。
   */
  denyReason?: string;
  /**
   * 办结日期
   *
   * 受理之日起 10 个工作日内；依规延长的另加 10 个工作日（T10）。
   */
  finishDate?: string;
  /**
   * 结果告知日期
   *
   * 结果告知日期。
   */
  notifyDate?: string;
  /**
   * 终止公示日期
   *
   * 终止公示日期。
   */
  stopPublishDate?: string;
  /**
   * 停止共享日期
   *
   * 停止共享日期。
   */
  stopShareDate?: string;
  /**
   * 惩戒解除日期
   *
   * 惩戒解除日期。
   */
  liftDate?: string;
  /**
   * 虚假材料标识
   *
   * 为 1 的，3 年内不得再次申请（年限待核，可配置）。
   */
  falseMaterial: '0' | '1';
}
/**
 * 政务失信记录：各分支共有的数据项
 */
export interface DishonestyRecordBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '501';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 数据来源单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 18 位，见 identifiers.json 的 uscc。
   */
  reportingUnitCode: string;
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 失信记录编号
   *
   * 全省唯一。
   */
  dishonestyNumber: string;
  /**
   * 失信主体类型
   *
   * 失信主体类型。
   */
  subjectType: '1' | '2' | '3' | '4' | '5';
  /**
   * 失信主体名称
   *
   * 失信主体名称。
   */
  subjectName: string;
  /**
   * 失信主体统一社会信用代码
   *
   * 失信主体统一社会信用代码。
   */
  subjectCode?: string;
  /**
   * 个人证件类型
   *
   * 不公开。
   */
  idType?: '111' | '414' | '511' | '516' | '553' | '990';
  /**
   * 个人证件号码
   *
   * 只在政务共享范围内使用，传输加密。
   */
  idNumber?: string;
  /**
   * 所属单位名称
   *
   * 所属单位名称。
   */
  affiliatedName?: string;
  /**
   * 所属单位统一社会信用代码
   *
   * 所属单位统一社会信用代码。
   */
  affiliatedCode?: string;
  /**
   * 失信领域
   *
   * 失信领域。
   */
  field: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '14' | '99';
  /**
   * 失信行为类型
   *
   * 失信行为类型。
   */
  behaviorType: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '99';
  /**
   * 失信事实
   *
   * 不得含身份证号码、银行账号。
   */
  fact: string;
  /**
   * 认定依据类型
   *
   * 措施10列举的五类依据。
   */
  basisType: '1' | '2' | '3' | '4' | '5';
  /**
   * 认定依据文书号
   *
   * basisType 为 1 时填案号，为 2、3、4 时填文号。
   */
  basisDocument: string;
  /**
   * 认定单位名称
   *
   * 认定单位名称。
   */
  determinerName: string;
  /**
   * 认定单位统一社会信用代码
   *
   * 认定单位统一社会信用代码。
   */
  determinerCode: string;
  /**
   * 认定日期
   *
   * 认定日期。
   */
  determineDate: string;
  /**
   * 失信程度
   *
   * 失信程度。
   */
  severity: '1' | '2' | '3';
  /**
   * 涉及金额
   *
   * 涉及金额。
   *
   * 单位：元
   */
  amount?: string;
  /**
   * 涉及相对方
   *
   * 涉及相对方。
   */
  affectedParty?: string;
  /**
   * 告知日期
   *
   * 事先告知，不晚于认定日期（determineDate）。
   */
  notifyDate?: string;
  /**
   * 陈述申辩情况
   *
   * 陈述申辩情况。
   */
  statement?: string;
  /**
   * 公示起始日期
   *
   * 公示起始日期。
   */
  publishStart?: string;
  /**
   * 最短公示期届满日期
   *
   * 一般失信不早于 publishStart 满 3 个月，严重失信不早于 publishStart 满 1 年（T11）。
   */
  minPublishEnd?: string;
  /**
   * 公示截止日期
   *
   * 轻微失信不超过 publishStart 后 3 个月，一般失信不超过 1 年，严重失信不超过 3 年（T11）。
   */
  publishEnd?: string;
  /**
   * 整改期限
   *
   * 整改期限。
   */
  rectifyDue: string;
  /**
   * 整改状态
   *
   * 整改状态。
   */
  rectifyStatus: '1' | '2' | '3' | '4' | '5';
  /**
   * 记录状态
   *
   * 记录状态。
   */
  recordStatus: '1' | '2' | '3' | '4' | '5';
  /**
   * 关联来源类型
   *
   * 关联来源类型。
   */
  sourceType?: string;
  /**
   * 关联来源标识
   *
   * 关联来源标识。
   */
  sourceId?: string;
}
/**
 * 践诺情况：各分支共有的数据项
 */
export interface FulfilmentReportBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '103';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 数据来源单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 18 位，见 identifiers.json 的 uscc。
   */
  reportingUnitCode: string;
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 承诺事项标识
   *
   * 承诺事项标识。
   */
  itemId: string;
  /**
   * 报告期类型
   *
   * 报告期类型。
   */
  periodType: '1' | '2' | '3' | '4' | '5';
  /**
   * 报告期
   *
   * 年度 2025；半年 2025H1、2025H2；季度 2025Q1–2025Q4；月度 2025-06；办结填办结月份 2025-06。
   */
  reportPeriod: string;
  /**
   * 完成进度
   *
   * 同一事项按报告期先后不递减。
   */
  progressPercent: string;
  /**
   * 完成情况说明
   *
   * 完成情况说明。
   */
  progressDescription: string;
  /**
   * 实际完成值
   *
   * 实际完成值。
   */
  actualValue?: string;
  /**
   * 实际完成日期
   *
   * 不晚于信息形成日期（formedDate）。
   */
  actualFinishDate?: string;
  /**
   * 践诺结果
   *
   * 为 3（按期完成）时，actualFinishDate 不晚于事项的 dueDate。
   */
  fulfilmentResult: '1' | '2' | '3' | '4' | '5' | '6' | '7';
  /**
   * 未完成原因类别
   *
   * 未完成原因类别。
   */
  unfulfilledReason?: '1' | '2' | '3' | '4' | '5' | '6' | '9';
  /**
   * 未完成原因说明
   *
   * 未完成原因说明。
   */
  reasonDescription?: string;
  /**
   * 整改措施
   *
   * 整改措施。
   */
  rectification?: string;
  /**
   * 预计完成日期
   *
   * 预计完成日期。
   */
  expectedFinishDate?: string;
  /**
   * 佐证材料名称
   *
   * 佐证材料名称。
   */
  evidenceName?: string;
  /**
   * 佐证材料网址
   *
   * 名称与网址至少一项。
   */
  evidenceUrl?: string;
  /**
   * 公开日期
   *
   * 公开日期。
   */
  publishDate: string;
  /**
   * 公开网址
   *
   * 公开网址。
   */
  publishUrl: string;
  /**
   * 核验单位
   *
   * 核验单位。
   */
  verifyUnit?: string;
  /**
   * 核验结果
   *
   * 核验结果。
   */
  verifyResult?: '1' | '2' | '3' | '4';
  /**
   * 公众满意度
   *
   * 百分制。
   */
  satisfaction?: string;
  /**
   * 纳入信用记录标识
   *
   * 是否已纳入部门信用记录（措施3）。
   */
  includedInCredit: '0' | '1';
}
/**
 * 政府合同：各分支共有的数据项
 */
export interface GovernmentContractBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '202';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 数据来源单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 18 位，见 identifiers.json 的 uscc。
   */
  reportingUnitCode: string;
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 合同编号
   *
   * 甲方内唯一。
   */
  contractNumber: string;
  /**
   * 合同名称
   *
   * 合同名称。
   */
  contractName: string;
  /**
   * 合同类别
   *
   * 合同类别。
   */
  contractCategory: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '99';
  /**
   * 甲方名称
   *
   * 甲方名称。
   */
  partyAName: string;
  /**
   * 甲方统一社会信用代码
   *
   * 前 2 位为 11、12、13、19；91（平台公司）须在备注说明。
   */
  partyACode: string;
  /**
   * 乙方名称
   *
   * 乙方名称。
   */
  partyBName: string;
  /**
   * 乙方统一社会信用代码
   *
   * 境内组织填统一社会信用代码。
   */
  partyBCode?: string;
  /**
   * 乙方企业规模
   *
   * 乙方企业规模。
   */
  enterpriseSize?: '1' | '2' | '3' | '4' | '9';
  /**
   * 项目名称
   *
   * 项目名称。
   */
  projectName: string;
  /**
   * 项目编号
   *
   * 项目编号。
   */
  projectNumber?: string;
  /**
   * 合同金额
   *
   * 无金额的填 0 并在备注说明。
   *
   * 单位：元
   */
  contractAmount: string;
  /**
   * 资金来源
   *
   * 资金来源。
   */
  fundSource: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
  /**
   * 签订日期
   *
   * 签订日期。
   */
  signDate: string;
  /**
   * 履行期限起
   *
   * 履行期限起。
   */
  performStart: string;
  /**
   * 履行期限止
   *
   * 不早于 performStart，也不早于 signDate。
   */
  performEnd: string;
  /**
   * 付款条件
   *
   * 不得以审计结果为结算、付款依据（法律、行政法规另有规定的除外）。
   */
  paymentTerms: string;
  /**
   * 付款期限起算点
   *
   * 付款期限起算点。
   */
  paymentStart?: '1' | '2' | '3';
  /**
   * 约定付款期限
   *
   * 单位：日；乙方为中小企业的不超过 60，未约定的按 30。
   */
  paymentDays?: string;
  /**
   * 逾期日利率
   *
   * 日利率，小数形式；未约定的按 0.0005（日万分之五）。
   */
  overdueRate?: string;
  /**
   * 违约责任
   *
   * 违约责任。
   */
  breachLiability?: string;
  /**
   * 集体决策标识
   *
   * contractCategory 为 03（招商引资）时须为 1。
   */
  collectiveDecision: '0' | '1';
  /**
   * 关联评估标识
   *
   * 关联评估标识。
   */
  assessmentId?: string;
  /**
   * 关联承诺书标识
   *
   * 关联承诺书标识。
   */
  pledgeId?: string;
  /**
   * 合同公告日期
   *
   * 政府采购合同自签订之日起 2 个工作日内公告（T06）。
   */
  publishDate?: string;
  /**
   * 合同公告网址
   *
   * 合同公告网址。
   */
  publishUrl?: string;
  /**
   * 行业主管部门名称
   *
   * 行业主管部门名称。
   */
  supervisorName: string;
  /**
   * 合同状态
   *
   * 合同状态。
   */
  contractStatus: '1' | '2' | '3' | '4' | '5' | '6' | '7';
}
/**
 * 诚信建设活动与典型：各分支共有的数据项
 */
export interface IntegrityActivityBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '701';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 数据来源单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 18 位，见 identifiers.json 的 uscc。
   */
  reportingUnitCode: string;
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 活动编号
   *
   * 活动编号。
   */
  activityNumber: string;
  /**
   * 活动类型
   *
   * 活动类型。
   */
  activityType: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '99';
  /**
   * 活动名称
   *
   * 活动名称。
   */
  activityName: string;
  /**
   * 主办单位名称
   *
   * 主办单位名称。
   */
  hostName: string;
  /**
   * 主办单位统一社会信用代码
   *
   * 主办单位统一社会信用代码。
   */
  hostCode: string;
  /**
   * 活动日期
   *
   * 活动日期。
   */
  activityDate: string;
  /**
   * 活动地点
   *
   * 活动地点。
   */
  place?: string;
  /**
   * 参与企业数
   *
   * 参与企业数。
   */
  enterpriseCount?: string;
  /**
   * 参与人数
   *
   * 无参与人数概念的（如典型案例、宣传报道）填 0。
   */
  peopleCount: string;
  /**
   * 承诺签署人数
   *
   * 不大于 peopleCount。
   */
  signedCount?: string;
  /**
   * 主要内容
   *
   * 主要内容。
   */
  content: string;
  /**
   * 收集问题数
   *
   * 收集问题数。
   */
  issueCount?: string;
  /**
   * 解决问题数
   *
   * 不大于 issueCount。
   */
  solvedCount?: string;
  /**
   * 试点领域
   *
   * 试点领域。
   */
  pilotField?: '1' | '2' | '3' | '4';
  /**
   * 试点批复文号
   *
   * 试点批复文号。
   */
  pilotDocument?: string;
  /**
   * 工作成效
   *
   * 工作成效。
   */
  outcome?: string;
  /**
   * 推广范围
   *
   * 推广范围。
   */
  promotion?: '1' | '2' | '3' | '4' | '5' | '6';
  /**
   * 报道网址
   *
   * 报道网址。
   */
  reportUrl?: string;
  /**
   * 美德积分覆盖人数
   *
   * 只报汇总人数，不报个人明细。
   */
  scoreCoverage?: string;
}
/**
 * 政务诚信评价：各分支共有的数据项
 */
export interface IntegrityEvaluationBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '503';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 数据来源单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 18 位，见 identifiers.json 的 uscc。
   */
  reportingUnitCode: string;
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 评价年度
   *
   * 四位年份。
   */
  evaluationYear: string;
  /**
   * 评价对象类型
   *
   * 评价对象类型。
   */
  subjectKind: '1' | '2' | '3' | '4' | '5' | '6' | '7';
  /**
   * 评价对象名称
   *
   * 评价对象名称。
   */
  subjectName: string;
  /**
   * 评价对象统一社会信用代码
   *
   * 评价对象统一社会信用代码。
   */
  subjectCode: string;
  /**
   * 评价对象行政区划代码
   *
   * 评价对象行政区划代码。
   */
  subjectDivision: string;
  /**
   * 评价机构名称
   *
   * 评价机构名称。
   */
  evaluatorName: string;
  /**
   * 指标体系版本
   *
   * 指标体系版本。
   */
  indicatorVersion: string;
  /**
   * 评价周期起
   *
   * 评价周期起。
   */
  periodStart: string;
  /**
   * 评价周期止
   *
   * 评价周期应覆盖评价年度（evaluationYear）全年。
   */
  periodEnd: string;
  /**
   * 正向指标得分
   *
   * 正向指标得分。
   */
  positiveScore: string;
  /**
   * 负向指标扣分
   *
   * 填正数。
   */
  negativeScore: string;
  /**
   * 加分项得分
   *
   * 加分项得分。
   */
  bonusScore?: string;
  /**
   * 总分
   *
   * positiveScore−negativeScore+bonusScore（容差 ±0.01）。
   */
  totalScore: string;
  /**
   * 满分值
   *
   * 通常为 100。
   */
  fullScore: string;
  /**
   * 评价等级
   *
   * 评价等级。
   */
  grade: 'A' | 'B' | 'C' | 'D';
  /**
   * 排名
   *
   * 排名。
   */
  rankNo?: string;
  /**
   * 失信记录数
   *
   * 与 501 记录对账。
   */
  dishonestyCount: string;
  /**
   * 未清欠款金额
   *
   * 与 401 记录对账。
   *
   * 单位：元
   */
  unpaidAmount: string;
  /**
   * 被执行案件数
   *
   * 与 601 记录对账。
   */
  enforcementCount: string;
  /**
   * 投诉按期办结率
   *
   * 百分数，与 505 记录对账。
   */
  complaintOnTimeRate: string;
  /**
   * 主要不足
   *
   * 措施11「明确不足」。
   */
  weaknesses: string;
  /**
   * 改进方向
   *
   * 措施11「改进方向」。
   */
  suggestions: string;
  /**
   * 结果反馈日期
   *
   * 结果反馈日期。
   */
  feedbackDate: string;
  /**
   * 复核申请标识
   *
   * 复核申请标识。
   */
  reviewRequested: '0' | '1';
  /**
   * 复核结论
   *
   * 复核结论。
   */
  reviewResult?: string;
  /**
   * 分析报告文号
   *
   * 每年报送省政府的全省政务诚信分析报告文号。
   */
  reportDocument?: string;
}
/**
 * 政府投资项目：各分支共有的数据项
 */
export interface InvestmentProjectBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '204';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 数据来源单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 18 位，见 identifiers.json 的 uscc。
   */
  reportingUnitCode: string;
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 项目代码
   *
   * 投资项目统一代码 NNNN-NNNNNN-NN-NN-NNNNNN（含连接号共 24 字符）。
   */
  projectCode: string;
  /**
   * 项目名称
   *
   * 项目名称。
   */
  projectName: string;
  /**
   * 报告期
   *
   * 写法同 103 的报告期，如 2025Q2。
   */
  reportPeriod: string;
  /**
   * 项目单位名称
   *
   * 项目单位名称。
   */
  unitName: string;
  /**
   * 项目单位统一社会信用代码
   *
   * 项目单位统一社会信用代码。
   */
  unitCode: string;
  /**
   * 项目类型
   *
   * 项目类型。
   */
  projectType: '01' | '02' | '03' | '04' | '05' | '06';
  /**
   * 审批文号
   *
   * 审批文号。
   */
  approvalDocument: string;
  /**
   * 审批部门名称
   *
   * 审批部门名称。
   */
  approvalUnit: string;
  /**
   * 批复日期
   *
   * 批复日期。
   */
  approvalDate: string;
  /**
   * 批复概算
   *
   * 批复概算。
   *
   * 单位：万元
   */
  approvedBudget: string;
  /**
   * 财政承受能力评估结论
   *
   * 不得为 3（不通过）。
   */
  affordabilityResult: '1' | '2' | '3' | '4';
  /**
   * 负面清单核查结论
   *
   * 负面清单核查结论。
   */
  negativeListCheck: '1' | '2' | '3';
  /**
   * 资金来源
   *
   * 资金来源。
   */
  fundSource: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
  /**
   * 专项债券额度
   *
   * 专项债券额度。
   *
   * 单位：万元
   */
  specialBond?: string;
  /**
   * 建设内容
   *
   * 建设内容。
   */
  content: string;
  /**
   * 建设内容变更标识
   *
   * 建设内容变更标识。
   */
  contentChanged: '0' | '1';
  /**
   * 变更批准文号
   *
   * 变更批准文号。
   */
  changeDocument?: string;
  /**
   * 累计完成投资
   *
   * 同一项目按报告期先后不递减。
   *
   * 单位：万元
   */
  investedAmount: string;
  /**
   * 预计总投资
   *
   * 预计总投资。
   *
   * 单位：万元
   */
  forecastTotal: string;
  /**
   * 超概算标识
   *
   * forecastTotal 大于 approvedBudget 时为 1，否则为 0。
   */
  overBudget: '0' | '1';
  /**
   * 超概算比例
   *
   * 百分数，(forecastTotal−approvedBudget)÷approvedBudget×100；达到 10 的须有调概批复。
   */
  overBudgetRate?: string;
  /**
   * 调概批准文号
   *
   * 调概批准文号。
   */
  overBudgetDocument?: string;
  /**
   * 债务合规核查结论
   *
   * 不公开。
   */
  debtCheck: '1' | '2' | '3';
  /**
   * 开工日期
   *
   * 开工日期。
   */
  startDate?: string;
  /**
   * 计划竣工日期
   *
   * 计划竣工日期。
   */
  planFinishDate: string;
  /**
   * 实际竣工日期
   *
   * 实际竣工日期。
   */
  finishDate?: string;
  /**
   * 项目状态
   *
   * 项目状态。
   */
  projectStatus: '1' | '2' | '3' | '4' | '5';
}
/**
 * 联合惩戒实施：各分支共有的数据项
 */
export interface JointPunishmentBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '507';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 数据来源单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 18 位，见 identifiers.json 的 uscc。
   */
  reportingUnitCode: string;
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 惩戒编号
   *
   * 惩戒编号。
   */
  punishmentNumber: string;
  /**
   * 惩戒对象类型
   *
   * 惩戒对象类型。
   */
  subjectType: '1' | '2' | '3' | '4' | '5';
  /**
   * 惩戒对象名称
   *
   * 惩戒对象名称。
   */
  subjectName: string;
  /**
   * 惩戒对象统一社会信用代码
   *
   * 惩戒对象统一社会信用代码。
   */
  subjectCode?: string;
  /**
   * 个人证件号码
   *
   * 不公开。
   */
  idNumber?: string;
  /**
   * 失信记录标识
   *
   * 失信记录标识。
   */
  dishonestyId: string;
  /**
   * 惩戒措施类别
   *
   * 惩戒措施类别。
   */
  measureType: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '99';
  /**
   * 惩戒措施内容
   *
   * 惩戒措施内容。
   */
  measureContent: string;
  /**
   * 惩戒依据
   *
   * 须在现行失信惩戒措施清单内。
   */
  basis: string;
  /**
   * 实施单位名称
   *
   * 实施单位名称。
   */
  enforcerName: string;
  /**
   * 实施单位统一社会信用代码
   *
   * 实施单位统一社会信用代码。
   */
  enforcerCode: string;
  /**
   * 核查申请编号
   *
   * 信用信息核查应用的回执编号。
   */
  checkNumber?: string;
  /**
   * 核查事由
   *
   * 如资金申请、评先评优、试点示范、项目推荐。
   */
  checkReason: string;
  /**
   * 核查日期
   *
   * 核查日期。
   */
  checkDate: string;
  /**
   * 实施起始日期
   *
   * 不早于所引用失信记录的认定日期。
   */
  startDate: string;
  /**
   * 实施截止日期
   *
   * 不晚于所引用失信记录的公示截止日期。
   */
  endDate?: string;
  /**
   * 实施结果
   *
   * 实施结果。
   */
  enforceResult: '1' | '2' | '3' | '4';
  /**
   * 反馈日期
   *
   * 反馈日期。
   */
  feedbackDate: string;
  /**
   * 通报文号
   *
   * 通报文号。
   */
  noticeDocument?: string;
  /**
   * 约谈日期
   *
   * 约谈日期。
   */
  talkDate?: string;
  /**
   * 约谈对象职务
   *
   * 约谈对象职务。
   */
  talkTarget?: string;
  /**
   * 解除日期
   *
   * 解除日期。
   */
  liftDate?: string;
  /**
   * 解除原因
   *
   * 解除原因。
   */
  liftReason?: '1' | '2' | '3' | '4';
}
/**
 * 涉政府被执行人推送：各分支共有的数据项
 */
export interface JudgmentDebtorPushBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '601';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 数据来源单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 18 位，见 identifiers.json 的 uscc。
   */
  reportingUnitCode: string;
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 案号
   *
   * 如「（2024）鲁01执123号」。
   */
  caseNumber: string;
  /**
   * 执行法院名称
   *
   * 执行法院名称。
   */
  courtName: string;
  /**
   * 执行法院代字
   *
   * 如「鲁01」「鲁0102」；与案号中的法院代字一致。
   */
  courtCode: string;
  /**
   * 被执行人名称
   *
   * 被执行人名称。
   */
  debtorName: string;
  /**
   * 被执行人统一社会信用代码
   *
   * 前 2 位为 11、12、13、19。
   */
  debtorCode: string;
  /**
   * 被执行人类型
   *
   * 只取 1–4。
   */
  debtorType: '1' | '2' | '3' | '4';
  /**
   * 案件类型
   *
   * 与案号中的类型代字一致。
   */
  caseType:
    | '01'
    | '02'
    | '03'
    | '04'
    | '05'
    | '06'
    | '07'
    | '08'
    | '09'
    | '10'
    | '11'
    | '12'
    | '13'
    | '14'
    | '15'
    | '16'
    | '99';
  /**
   * 立案日期
   *
   * 年份与案号年度一致。
   */
  filingDate: string;
  /**
   * 执行标的金额
   *
   * 执行标的金额。
   *
   * 单位：元
   */
  claimAmount: string;
  /**
   * 已执行金额
   *
   * 已执行金额。
   *
   * 单位：元
   */
  executedAmount: string;
  /**
   * 未执行金额
   *
   * claimAmount 减 executedAmount。
   *
   * 单位：元
   */
  unexecutedAmount: string;
  /**
   * 执行依据文号
   *
   * 执行依据文号。
   */
  basisNumber: string;
  /**
   * 作出执行依据单位
   *
   * 作出执行依据单位。
   */
  basisUnit: string;
  /**
   * 生效法律文书确定的义务
   *
   * 生效法律文书确定的义务。
   */
  duty: string;
  /**
   * 被执行人的履行情况
   *
   * 被执行人的履行情况。
   */
  performance: '1' | '2' | '3';
  /**
   * 失信被执行人标识
   *
   * 失信被执行人标识。
   */
  dishonest: '0' | '1';
  /**
   * 失信行为具体情形
   *
   * 失信行为具体情形。
   */
  behavior?: '1' | '2' | '3' | '4' | '5' | '6';
  /**
   * 拟纳入告知日期
   *
   * 不晚于列入日期前 5 个工作日（建议值 T12）。
   */
  preNotifyDate?: string;
  /**
   * 列入日期
   *
   * 列入日期。
   */
  listedDate?: string;
  /**
   * 发布日期
   *
   * 发布日期。
   */
  publishDate?: string;
  /**
   * 退出日期
   *
   * 退出日期。
   */
  removedDate?: string;
  /**
   * 推送日期
   *
   * 「实时推送」：立案或列入之日起 1 个工作日内（建议值 T16）。
   */
  pushDate: string;
  /**
   * 接收单位名称
   *
   * 政务诚信牵头部门。
   */
  receiverName: string;
  /**
   * 督导单位名称
   *
   * 督导单位名称。
   */
  supervisorName: string;
  /**
   * 处置状态
   *
   * 处置状态。
   */
  disposeStatus: '1' | '2' | '3' | '4';
  /**
   * 化解方式
   *
   * 化解方式。
   */
  resolveMethod?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '9';
  /**
   * 结案日期
   *
   * 结案日期。
   */
  closeDate?: string;
}
/**
 * 重大政策合同评估：各分支共有的数据项
 */
export interface MajorDecisionAssessmentBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '201';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 数据来源单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 18 位，见 identifiers.json 的 uscc。
   */
  reportingUnitCode: string;
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 评估事项名称
   *
   * 评估事项名称。
   */
  subjectName: string;
  /**
   * 评估对象类型
   *
   * 评估对象类型。
   */
  subjectType: '1' | '2' | '3' | '4';
  /**
   * 评估阶段
   *
   * 评估阶段。
   */
  assessmentStage: '1' | '2' | '3';
  /**
   * 制定单位名称
   *
   * 制定单位名称。
   */
  unitName: string;
  /**
   * 制定单位统一社会信用代码
   *
   * 制定单位统一社会信用代码。
   */
  unitCode: string;
  /**
   * 政策文号或合同编号
   *
   * 政策文号或合同编号。
   */
  documentNumber: string;
  /**
   * 征求法律顾问意见标识
   *
   * 是否征求法律顾问或公职律师意见。
   */
  legalCounselConsulted: '0' | '1';
  /**
   * 法律意见结论
   *
   * 法律意见结论。
   */
  legalOpinion?: '1' | '2' | '3' | '4';
  /**
   * 评估论证结论
   *
   * 评估论证结论。
   */
  evaluationResult: '1' | '2' | '3' | '4';
  /**
   * 合法性审核结论
   *
   * 合法性审核结论。
   */
  legalReviewResult: '1' | '2' | '3' | '4';
  /**
   * 合法性审核日期
   *
   * 不晚于决策日期（decisionDate）。
   */
  legalReviewDate?: string;
  /**
   * 公平竞争审查结论
   *
   * 公平竞争审查结论。
   */
  fairCompetitionResult: '1' | '2' | '3' | '4';
  /**
   * 公平竞争审查日期
   *
   * 不晚于决策日期（decisionDate）。
   */
  fairCompetitionDate?: string;
  /**
   * 部门会商标识
   *
   * 专业性强的应组织相关部门会商。
   */
  jointConsultation: '0' | '1';
  /**
   * 会商单位
   *
   * 多值，半角分号分隔。
   */
  consultUnits?: string[];
  /**
   * 集体决策形式
   *
   * subjectType 为 3（招商引资优惠政策）时不得为 9。
   */
  collectiveDecision: '1' | '2' | '3' | '4' | '9';
  /**
   * 决策日期
   *
   * 决策日期。
   */
  decisionDate: string;
  /**
   * 会议纪要编号
   *
   * 会议纪要编号。
   */
  decisionDocument?: string;
  /**
   * 财政承受能力评估结论
   *
   * 财政承受能力评估结论。
   */
  affordabilityResult?: '1' | '2' | '3' | '4';
  /**
   * 生效日期
   *
   * 不早于决策日期（decisionDate）。
   */
  effectiveDate?: string;
  /**
   * 废止日期
   *
   * 不早于生效日期（effectiveDate）。
   */
  expiryDate?: string;
  /**
   * 调整原因类别
   *
   * 调整原因类别。
   */
  adjustReason?: '1' | '2' | '3' | '4' | '5' | '9';
  /**
   * 调整内容
   *
   * 调整内容。
   */
  adjustContent?: string;
  /**
   * 过渡期起
   *
   * 不设过渡期的，须在备注写明法律依据。
   */
  transitionStart?: string;
  /**
   * 过渡期止
   *
   * 不早于过渡期起（transitionStart）。
   */
  transitionEnd?: string;
  /**
   * 补偿标识
   *
   * 补偿标识。
   */
  compensated?: '0' | '1';
  /**
   * 补偿金额
   *
   * 补偿金额。
   *
   * 单位：元
   */
  compensationAmount?: string;
  /**
   * 受影响企业数
   *
   * 受影响企业数。
   */
  affectedEnterprises?: string;
}
/**
 * 庭外信用调解：各分支共有的数据项
 */
export interface MediationBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '602';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 数据来源单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 18 位，见 identifiers.json 的 uscc。
   */
  reportingUnitCode: string;
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 调解编号
   *
   * 调解编号。
   */
  mediationNumber: string;
  /**
   * 关联案号
   *
   * 关联案号。
   */
  caseNumber?: string;
  /**
   * 争议类型
   *
   * 争议类型。
   */
  disputeType: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '99';
  /**
   * 申请人名称
   *
   * 申请人名称。
   */
  applicantName: string;
  /**
   * 申请人代码
   *
   * 申请人代码。
   */
  applicantCode?: string;
  /**
   * 被申请单位名称
   *
   * 被申请单位名称。
   */
  respondentName: string;
  /**
   * 被申请单位统一社会信用代码
   *
   * 被申请单位统一社会信用代码。
   */
  respondentCode: string;
  /**
   * 争议标的金额
   *
   * 非金钱类填 0。
   *
   * 单位：元
   */
  claimAmount: string;
  /**
   * 争议事实
   *
   * 争议事实。
   */
  fact: string;
  /**
   * 调解组织名称
   *
   * 调解组织名称。
   */
  mediatorName: string;
  /**
   * 参与单位类别
   *
   * 多值，半角分号分隔。
   *
   * Items: 调解参与单位
   *
   * 调解参与单位
   */
  participantKinds: ('1' | '2' | '3' | '4' | '5' | '9')[];
  /**
   * 受理日期
   *
   * 受理日期。
   */
  acceptDate: string;
  /**
   * 调解期限
   *
   * 受理后 30 日，双方同意可延长（建议值，可配置）。
   */
  dueDate: string;
  /**
   * 调解次数
   *
   * 调解次数。
   */
  roundCount: string;
  /**
   * 调解结果
   *
   * 调解结果。
   */
  result: '0' | '1' | '2' | '3' | '4';
  /**
   * 达成日期
   *
   * 达成日期。
   */
  agreementDate?: string;
  /**
   * 协议编号
   *
   * 协议编号。
   */
  agreementNumber?: string;
  /**
   * 协议内容
   *
   * 协议内容。
   */
  agreementContent?: string;
  /**
   * 协议履行期限
   *
   * 协议履行期限。
   */
  performDue?: string;
  /**
   * 司法确认标识
   *
   * 司法确认标识。
   */
  judicialConfirmed?: '0' | '1';
  /**
   * 司法确认文书号
   *
   * 司法确认文书号。
   */
  confirmDocument?: string;
  /**
   * 履行状态
   *
   * 履行状态。
   */
  performStatus?: '1' | '2' | '3' | '4' | '5' | '6';
  /**
   * 履行完毕日期
   *
   * 履行完毕日期。
   */
  performedDate?: string;
  /**
   * 未达成原因
   *
   * 未达成原因。
   */
  failReason?: string;
  /**
   * 后续途径
   *
   * 后续途径。
   */
  nextWay?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '9';
}
/**
 * 政策资金兑现：各分支共有的数据项
 */
export interface PolicyFundFulfilmentBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '403';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 数据来源单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 18 位，见 identifiers.json 的 uscc。
   */
  reportingUnitCode: string;
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 台账编号
   *
   * 台账编号。
   */
  ledgerNumber: string;
  /**
   * 政策名称
   *
   * 政策名称。
   */
  policyName: string;
  /**
   * 政策文号
   *
   * 发文字号。
   */
  policyDocument: string;
  /**
   * 政策制定层级
   *
   * 政策制定层级。
   */
  policyLevel: '1' | '2' | '3' | '4' | '5' | '6';
  /**
   * 政策类别
   *
   * 政策类别。
   */
  policyCategory: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '99';
  /**
   * 责任单位名称
   *
   * 责任单位名称。
   */
  unitName: string;
  /**
   * 责任单位统一社会信用代码
   *
   * 责任单位统一社会信用代码。
   */
  unitCode: string;
  /**
   * 享受主体名称
   *
   * 享受主体名称。
   */
  beneficiaryName: string;
  /**
   * 享受主体代码
   *
   * 组织填统一社会信用代码；自然人填证件号码，不得公开。
   */
  beneficiaryCode: string;
  /**
   * 享受主体类别
   *
   * 享受主体类别。
   */
  beneficiaryType: '1' | '2' | '3';
  /**
   * 申报日期
   *
   * 申报日期。
   */
  applyDate?: string;
  /**
   * 审核通过日期
   *
   * 审核通过日期。
   */
  approveDate?: string;
  /**
   * 应兑现金额
   *
   * 应兑现金额。
   *
   * 单位：元
   */
  payableAmount: string;
  /**
   * 已兑现金额
   *
   * 不大于 payableAmount。
   *
   * 单位：元
   */
  paidAmount: string;
  /**
   * 未兑现余额
   *
   * payableAmount 减 paidAmount。
   *
   * 单位：元
   */
  balance: string;
  /**
   * 兑现条件类型
   *
   * 措施9的三种情形。
   */
  legalStatus: '1' | '2' | '3';
  /**
   * 兑现方式
   *
   * 兑现方式。
   */
  payMode: '1' | '2' | '3';
  /**
   * 兑现时限
   *
   * 兑现时限。
   */
  dueDate?: string;
  /**
   * 兑现方案名称
   *
   * 兑现方案名称。
   */
  planName?: string;
  /**
   * 争议解决途径
   *
   * 争议解决途径。
   */
  disputeWay?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '9';
  /**
   * 资金来源
   *
   * 资金来源。
   */
  fundSource: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
  /**
   * 实际兑现日期
   *
   * 实际兑现日期。
   */
  actualPayDate?: string;
  /**
   * 未兑现原因
   *
   * 未兑现原因。
   */
  reason?: string;
  /**
   * 督查审计来源
   *
   * 督查审计来源。
   */
  auditSource?: '1' | '2' | '3' | '4' | '5' | '9';
  /**
   * 整改状态
   *
   * 整改状态。
   */
  rectifyStatus: '1' | '2' | '3' | '4' | '5';
  /**
   * 整改完成日期
   *
   * 整改完成日期。
   */
  rectifyDate?: string;
}
/**
 * 政务服务承诺
 *
 * 县级以上政府及部门，每事项一条
 */
export interface ServiceCommitment {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '104';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 数据来源单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 18 位，见 identifiers.json 的 uscc。
   */
  reportingUnitCode: string;
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 承诺单位名称
   *
   * 承诺单位名称。
   */
  unitName: string;
  /**
   * 承诺单位统一社会信用代码
   *
   * 承诺单位统一社会信用代码。
   */
  unitCode: string;
  /**
   * 事项名称
   *
   * 事项名称。
   */
  serviceItemName: string;
  /**
   * 事项编码
   *
   * 政务服务事项实施编码（31 位）或基本编码（12 位）。
   */
  serviceItemCode: string;
  /**
   * 事项类型
   *
   * 事项类型。
   */
  serviceItemType: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08';
  /**
   * 法定办结时限
   *
   * 0 表示无法定时限；单位见 timeUnit。
   */
  statutoryDays: string;
  /**
   * 承诺办结时限
   *
   * statutoryDays 大于 0 时不大于 statutoryDays；单位见 timeUnit。
   */
  committedDays: string;
  /**
   * 时限单位
   *
   * 时限单位。
   */
  timeUnit: '1' | '2' | '3' | '4';
  /**
   * 服务承诺内容
   *
   * 写明服务效率、质量、保障。
   */
  content: string;
  /**
   * 服务对象
   *
   * 服务对象。
   */
  serviceTarget: '1' | '2' | '3';
  /**
   * 收费标准
   *
   * 收费的写明标准；不收费的填「不收费」。
   */
  feeStandard: string;
  /**
   * 服务保障措施
   *
   * 服务保障措施。
   */
  guarantee?: string;
  /**
   * 发布渠道
   *
   * 多值，半角分号分隔；须含 1（官方网站）或 2（审批（政务服务）大厅）。
   *
   * Items: 发布渠道
   *
   * 发布渠道
   */
  publishChannel: ('1' | '2' | '3' | '4' | '5' | '6' | '9')[];
  /**
   * 发布网址
   *
   * 发布网址。
   */
  publishUrl?: string;
  /**
   * 发布日期
   *
   * 发布日期。
   */
  publishDate: string;
  /**
   * 监督电话
   *
   * 监督电话。
   */
  supervisionPhone: string;
  /**
   * 失信问责方式
   *
   * 违诺后的问责方式（措施3「失信问责」）。
   */
  accountability: string;
  /**
   * 统计期
   *
   * 写法同 103 的报告期。
   */
  statPeriod?: string;
  /**
   * 统计期办件量
   *
   * 统计期办件量。
   */
  handledCount?: string;
  /**
   * 统计期按期办结量
   *
   * 不大于 handledCount。
   */
  onTimeCount?: string;
  /**
   * 按期办结率
   *
   * onTimeCount÷handledCount×100（容差 ±0.01）。
   */
  onTimeRate?: string;
  /**
   * 承诺状态
   *
   * 承诺状态。
   */
  commitmentStatus: '1' | '2' | '3';
}
/**
 * 督办记录：各分支共有的数据项
 */
export interface SupervisionBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '506';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 数据来源单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 18 位，见 identifiers.json 的 uscc。
   */
  reportingUnitCode: string;
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 督办编号
   *
   * 督办编号。
   */
  supervisionNumber: string;
  /**
   * 督办事项类型
   *
   * 督办事项类型。
   */
  matterType: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
  /**
   * 关联记录类型
   *
   * 关联记录类型。
   */
  sourceType: string;
  /**
   * 关联记录标识
   *
   * 关联记录标识。
   */
  sourceId: string;
  /**
   * 督办级别
   *
   * 督办级别。
   */
  supervisionLevel: '1' | '2' | '3' | '4' | '5' | '6';
  /**
   * 挂牌督办标识
   *
   * 挂牌督办标识。
   */
  listed: '0' | '1';
  /**
   * 督办单位名称
   *
   * 督办单位名称。
   */
  supervisorName: string;
  /**
   * 督办单位统一社会信用代码
   *
   * 督办单位统一社会信用代码。
   */
  supervisorCode: string;
  /**
   * 被督办单位名称
   *
   * 被督办单位名称。
   */
  respondentName: string;
  /**
   * 被督办单位统一社会信用代码
   *
   * 被督办单位统一社会信用代码。
   */
  respondentCode: string;
  /**
   * 督办事由
   *
   * 督办事由。
   */
  reason: string;
  /**
   * 督办要求
   *
   * 督办要求。
   */
  requirement: string;
  /**
   * 督办日期
   *
   * 督办日期。
   */
  issueDate: string;
  /**
   * 办结期限
   *
   * 办结期限。
   */
  dueDate: string;
  /**
   * 办理进展
   *
   * 持续跟踪，按次更新。
   */
  progress: string;
  /**
   * 办结日期
   *
   * 办结日期。
   */
  finishDate?: string;
  /**
   * 办结结果
   *
   * 办结结果。
   */
  result?: string;
  /**
   * 逾期标识
   *
   * 办结日期（未办结的取检查基准日）晚于办结期限（dueDate）时为 1，否则为 0。
   */
  overdue: '0' | '1';
  /**
   * 升级措施
   *
   * 升级措施。
   */
  escalation?: '0' | '1' | '2' | '3' | '4';
}
/**
 * 提示预警函：各分支共有的数据项
 */
export interface WarningLetterBase {
  /**
   * 记录标识
   *
   * 提供方内唯一、终身不变，作为幂等键；建议写法：来源单位代码-记录类型-信息形成日期8位-流水6位。
   */
  recordId: string;
  /**
   * 记录类型
   *
   * 记录类型。
   */
  recordType: '504';
  /**
   * 操作类型
   *
   * 2（变更）、3（撤销）须指向已报送的同一 recordId。
   */
  operationType: '1' | '2' | '3';
  /**
   * 数据来源单位名称
   *
   * 与主体登记库（entity）的单位名称一致。
   */
  reportingUnitName: string;
  /**
   * 数据来源单位统一社会信用代码
   *
   * 18 位，见 identifiers.json 的 uscc。
   */
  reportingUnitCode: string;
  /**
   * 行政区划代码
   *
   * 数据来源单位所在行政区划。
   */
  divisionCode: string;
  /**
   * 信息形成日期
   *
   * 决定、认定、发布等行为发生之日；时限从本日次日起算。
   */
  formedDate: string;
  /**
   * 公开属性
   *
   * 按记录整体确定；字段的 sensitivity 另行限制可输出的范围。
   */
  disclosureLevel: '1' | '2' | '3' | '9';
  /**
   * 保密与隐私审查
   *
   * disclosureLevel 为 1 时须为 1 或 2。
   */
  secrecyReview: '0' | '1' | '2' | '3';
  /**
   * 备注
   *
   * 备注。
   */
  remarks?: string;
  /**
   * 函件编号
   *
   * 发文字号。
   */
  letterNumber: string;
  /**
   * 函件类型
   *
   * 函件类型。
   */
  letterType: '1' | '2' | '3' | '4' | '5';
  /**
   * 预警等级
   *
   * 预警等级。
   */
  warningLevel: '1' | '2' | '3' | '4';
  /**
   * 发函单位名称
   *
   * 发函单位名称。
   */
  issuerName: string;
  /**
   * 发函单位统一社会信用代码
   *
   * 发函单位统一社会信用代码。
   */
  issuerCode: string;
  /**
   * 收函单位名称
   *
   * 收函单位名称。
   */
  receiverName: string;
  /**
   * 收函单位统一社会信用代码
   *
   * 收函单位统一社会信用代码。
   */
  receiverCode: string;
  /**
   * 涉及行政区划代码
   *
   * 涉及行政区划代码。
   */
  subjectDivision: string;
  /**
   * 风险类型
   *
   * 风险类型。
   */
  riskType: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '99';
  /**
   * 风险描述
   *
   * 风险描述。
   */
  riskDescription: string;
  /**
   * 触发指标
   *
   * 触发指标。
   */
  triggerIndicator: string;
  /**
   * 触发值
   *
   * 触发值。
   */
  triggerValue?: string;
  /**
   * 阈值
   *
   * 阈值。
   */
  threshold?: string;
  /**
   * 阈值方向
   *
   * 阈值方向。
   */
  thresholdDirection?: '1' | '2';
  /**
   * 关联记录类型
   *
   * 关联记录类型。
   */
  sourceType?: string;
  /**
   * 关联记录标识
   *
   * 多值，半角分号分隔。
   */
  sourceId?: string[];
  /**
   * 发函日期
   *
   * 发函日期。
   */
  issueDate: string;
  /**
   * 要求反馈日期
   *
   * 晚于发函日期（issueDate）。
   */
  dueDate: string;
  /**
   * 整改要求
   *
   * 整改要求。
   */
  requirement: string;
  /**
   * 签收日期
   *
   * 签收日期。
   */
  signDate?: string;
  /**
   * 反馈日期
   *
   * 晚于要求反馈日期（dueDate）即为逾期反馈。
   */
  feedbackDate?: string;
  /**
   * 反馈内容
   *
   * 反馈内容。
   */
  feedbackContent?: string;
  /**
   * 整改状态
   *
   * 整改状态。
   */
  rectifyStatus: '1' | '2' | '3' | '4' | '5';
  /**
   * 解除日期
   *
   * 解除日期。
   */
  releaseDate?: string;
}

/** The record of each type, by the type's id. */
export interface RecordOf {
  'administrative-coercion': AdministrativeCoercion;
  'administrative-levy': AdministrativeLevy;
  'administrative-license': AdministrativeLicense;
  'administrative-penalty': AdministrativePenalty;
  'annual-commitment': AnnualCommitment;
  'arrears-repayment': ArrearsRepayment;
  'arrears': Arrears;
  'commitment-item': CommitmentItem;
  'complaint': Complaint;
  'contract-performance': ContractPerformance;
  'credit-pledge': CreditPledge;
  'credit-repair': CreditRepair;
  'dishonesty-record': DishonestyRecord;
  'fulfilment-report': FulfilmentReport;
  'government-contract': GovernmentContract;
  'integrity-activity': IntegrityActivity;
  'integrity-evaluation': IntegrityEvaluation;
  'investment-project': InvestmentProject;
  'joint-punishment': JointPunishment;
  'judgment-debtor-push': JudgmentDebtorPush;
  'major-decision-assessment': MajorDecisionAssessment;
  'mediation': Mediation;
  'policy-fund-fulfilment': PolicyFundFulfilment;
  'service-commitment': ServiceCommitment;
  'supervision': Supervision;
  'warning-letter': WarningLetter;
}
