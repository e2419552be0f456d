// Made from openapi/ by `npm run generate`; do not edit.

import type { AdministrativeCoercion, AdministrativeLevy, AdministrativeLicense, AdministrativePenalty, AnnualCommitment, Arrears, ArrearsRepayment, Batch, CommitmentItem, Complaint, ContractPerformance, CreditPledge, CreditRepair, DishonestyRecord, FulfilmentReport, GovernmentContract, IntegrityActivity, IntegrityEvaluation, InvestmentProject, JointPunishment, JudgmentDebtorPush, MajorDecisionAssessment, Mediation, PolicyFundFulfilment, ServiceCommitment, Supervision, WarningLetter } from './types.js';

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 服务说明
         * @description 版本、限额、环境、服务器时间、各资源的地址。不带令牌也能取；带了令牌的，还说明请求方是谁、能替谁报。
         *     客户端第一次报送以前先取它，核对环境。
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 目录
         * @description 全部记录类型。
         */
        get: operations["listCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/{recordType}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一种记录类型
         * @description 它的代码、措施和应报事项。
         */
        get: operations["getCatalogueEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 代码集目录
         * @description 全部代码集的名字和标题。
         */
        get: operations["listCodeSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code-sets/{codeSet}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个代码集
         * @description 全部代码，含已停用的。
         */
        get: operations["getCodeSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 取事件
         * @description 从 `after` 之后按顺序取；没有给的从最早的开始。至少送达一次，请按 `id` 去重。带 `Prefer: wait=秒数` 的，有新事件或到时间才答。太早的位置答 410 `CURSOR_EXPIRED` 和还能取的最早位置。
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 验签公钥
         * @description 验回执签名的公钥，含已经停用但仍要用来验旧回执的。
         */
        get: operations["listKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取令牌
         * @description OAuth 2.0 客户端凭据方式（RFC 6749 第 4.4 节）。凭据放在 `Authorization: Basic` 或表单里。
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 应报事项
         * @description 本单位（或代报的单位）在一个所属期里应当报什么、什么时候以前报、报了没有。
         */
        get: operations["listObligations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/records/{recordType}/{recordId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 平台现存的一条记录
         * @description 只能查本单位（或代报的单位）的。撤回以后仍查得到，`state` 为 `withdrawn`。
         */
        get: operations["getRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/records/{recordType}/{recordId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正
         * @description 一批只含一条：`operationType` 为 `2`、版次为现行加 1、`supersedesDigest` 为现行记录的摘要、写明 `reason` 的记录。除此之外与报送一批相同，受理、幂等、结果、回执也相同。
         *
         *     现行版次已经变了的，该条退回（`platform/supersedes-mismatch`），请重新读取再决定。
         */
        post: operations["createCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/records/{recordType}/{recordId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一条记录的各个版次
         * @description 从第 1 版起。
         */
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/records/{recordType}/{recordId}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回
         * @description 一批只含一条：`operationType` 为 `3`、版次为现行加 1、`supersedesDigest` 为现行记录的摘要、写明 `reason` 的记录。撤回不是删除：各版次仍在，记录的 `state` 变为 `withdrawn`，不再接受新的版次。
         */
        post: operations["createWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数据标准的各个版本
         * @description 新的在前。
         */
        get: operations["listStandards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standards/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数据标准的一个版本
         * @description 版本发布以后不再改动。
         */
        get: operations["getStandard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standards/{version}/schemas/{recordType}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一种记录类型的 JSON Schema
         * @description 自成一体：引用的部分都在 `$defs` 里。
         */
        get: operations["getSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 运行状态
         * @description 正常、只读或维护；维护的说明什么时候恢复。
         */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/submission-lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查找批次
         * @description 一次查至多 500 个批次号或摘要；结果与请求的顺序一致，先批次号后摘要。
         */
        post: operations["lookUpSubmissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位的批次
         * @description 先收到的在前；可按内容摘要、状态、时间筛选。
         */
        get: operations["listSubmissions"];
        put?: never;
        /**
         * 报送一批
         * @description 落盘以后才答 202，随后异步办理。
         *
         *     当场就拒绝的（4xx，什么都没有发生）：请求体读不下去、有不认识的成员、批次信息缺项或不合格式、摘要不符、单位不是本单位又没有授权、标准版本不接受、超过限额。
         *     其余的都收下：记录逐条判，结果在 results；批次信息与记录对不上的（条数、类型、单位），全部退回，原因在批次的 `issues`。
         *
         *     `Idempotency-Key` 必须等于 `batch.batchId`。
         */
        post: operations["createSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/submissions/{submissionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 批次的状态
         * @description 用报送方自己编的批次号查，丢了应答也查得到。带 `Prefer: wait=秒数` 的，办完或到时间才答。
         */
        get: operations["getSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/submissions/{submissionId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 回执
         * @description 办理回执；还没有办完的答 404 `RECEIPT_NOT_READY`。`kind=acknowledgement` 取收妥回执。
         */
        get: operations["getReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/submissions/{submissionId}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 逐条结果
         * @description 按 `entries` 的顺序；没有办完的批次没有结果（空页），以批次的状态为准。
         */
        get: operations["listResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/validations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 试检
         * @description 与正式报送一样判：格式、规则、单位、版次、重复。什么都不留下，不给回执，不占批次号。
         */
        post: operations["validate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * 收妥回执
         * @description 这些字节、这个摘要，在这个时刻已经落盘。
         */
        AcknowledgementReceipt: {
            contentDigest: components["schemas"]["Digest"];
            environment: components["schemas"]["Environment"];
            /** @description 出具回执的平台 */
            issuer: string;
            /** @constant */
            kind: "acknowledgement";
            /** @description 沙箱的写「沙箱—无法律效力」 */
            notice?: string;
            /** @description 回执号 */
            receiptNo: string;
            receivedAt: components["schemas"]["Time"];
            standardVersion: string;
            submissionId: components["schemas"]["SubmissionId"];
            unitCode: components["schemas"]["Uscc"];
        };
        /** 一种记录类型 */
        CatalogueEntry: {
            /** @description 记录类型代码 */
            code: string;
            description?: string;
            /** @description 对应的措施 */
            measures: number[];
            /** @description 与它有关的应报事项 */
            obligations: {
                id: string;
                /** @enum {string} */
                period?: "year" | "half-year" | "quarter" | "month" | "day";
                title: string;
            }[];
            recordType: components["schemas"]["RecordTypeId"];
            standardVersion: string;
            title: string;
        };
        /** 代码集及其代码 */
        CodeSet: {
            codes: {
                code: string;
                label: string;
                retired?: string;
                since?: string;
                supersededBy?: string[];
            }[];
            codeSet: string;
            standardVersion: string;
            title: string;
        };
        /** 代码集 */
        CodeSetSummary: {
            codeSet: string;
            standardVersion: string;
            title: string;
        };
        /** 条数 */
        Counts: {
            accepted: number;
            acceptedWithWarnings: number;
            duplicate: number;
            rejected: number;
            total: number;
        };
        /**
         * 摘要
         * @description 算法名、冒号、小写十六进制。记录的摘要对记录的规范 JSON（RFC 8785）计算，报送内容的摘要对请求体字节计算。
         * @example sha-256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
         */
        Digest: string;
        /** 一条报送 */
        Entry: {
            /** 更正或撤回的理由 */
            reason?: {
                /** @description 依据的文书或规定 */
                basis?: string;
                text: string;
            };
            record: components["schemas"]["IntegrityRecord"];
            /** @description 版次，新增为 1；更正和撤回为现行版次加 1。 */
            revision: number;
            supersedesDigest?: components["schemas"]["Digest"];
        };
        /**
         * 环境
         * @description `live` 正式，`sandbox` 沙箱（没有法律效力）
         * @enum {string}
         */
        Environment: "live" | "sandbox";
        /**
         * 一件事
         * @description CloudEvents 1.0 的形式；至少送达一次，同一单位的按顺序。
         */
        Event: {
            data: {
                counts?: components["schemas"]["Counts"];
                obligation?: string;
                outcome?: components["schemas"]["Outcome"];
                period?: string;
                receiptNo?: string;
                recordId?: string;
                recordType?: string;
                revision?: number;
                submissionId?: components["schemas"]["SubmissionId"];
            };
            /** @description 可作为 `after` 的值 */
            id: string;
            /** Format: uri-reference */
            source: string;
            /** @constant */
            specversion: "1.0";
            /** @description 说的是什么：批次号，或 `记录类型/记录标识` */
            subject: string;
            time: components["schemas"]["Time"];
            /** @enum {string} */
            type: "submission.received" | "submission.completed" | "submission.failed" | "record.accepted" | "record.superseded" | "record.withdrawn" | "record.rejected" | "obligation.fulfilled";
        };
        /**
         * 记录
         * @description 一条记录，内容由 `recordType` 指明的记录类型规定。不合规定的记录也收下，在结果里逐条退回；请求不因其中一条不合格而整批拒绝。
         */
        IntegrityRecord: AdministrativeCoercion | AdministrativeLevy | AdministrativeLicense | AdministrativePenalty | AnnualCommitment | Arrears | ArrearsRepayment | CommitmentItem | Complaint | ContractPerformance | CreditPledge | CreditRepair | DishonestyRecord | FulfilmentReport | GovernmentContract | IntegrityActivity | IntegrityEvaluation | InvestmentProject | JointPunishment | JudgmentDebtorPush | MajorDecisionAssessment | Mediation | PolicyFundFulfilment | ServiceCommitment | Supervision | WarningLetter;
        /**
         * 问题
         * @description 规则标识和说法与数据标准、与检查工具相同。
         */
        Issue: {
            /** @description 字段名 */
            field?: string;
            /** @description 怎么办 */
            fix?: string;
            /** @description 哪里不对，带上值；个人信息已遮盖 */
            message: string;
            /** @description 请求体里的位置（JSON Pointer），如 `/entries/3/record/dueDate` */
            pointer: string;
            /** @description 规则标识；`platform/` 开头的只有平台能判 */
            rule: string;
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            /** @description 字段的中文名 */
            title?: string;
            why?: string;
        };
        /** 限额 */
        Limits: {
            /** @description 请求体至多多少字节（解压后） */
            bodyBytes: number;
            /** @description 一批至多多少条 */
            entries: number;
            /** @description 长轮询至多等多少秒 */
            longPollSeconds: number;
            /** @description 每页至多多少条 */
            pageSize: number;
            /** @description 一条记录的 JSON 至多多少字节 */
            recordBytes: number;
            /** @description 每个客户端每分钟至多多少次请求 */
            requestsPerMinute?: number;
        };
        /** 一项查找的结果 */
        Lookup: {
            contentDigest?: components["schemas"]["Digest"];
            /** @description 没有收到过的为 null；摘要对应几批的，给最早的一批 */
            submission: components["schemas"]["Submission"] | null;
            submissionId?: components["schemas"]["SubmissionId"];
        };
        /**
         * 查找批次
         * @description 按批次号或按内容摘要，两者可以同时给。
         */
        LookupRequest: {
            contentDigests?: components["schemas"]["Digest"][];
            submissionIds?: components["schemas"]["SubmissionId"][];
        };
        /** 一项应报 */
        Obligation: {
            basis?: string;
            /**
             * Format: date
             * @description 期限（含当日）；没有规定期限的没有这一项
             */
            dueAt?: string;
            /** @description 记着履行的办理回执 */
            fulfilledBy?: string[];
            /** @description 应报事项的标识 */
            obligation: string;
            /** @description 所属期，如 `2025`、`2025Q1`、`2025-03` */
            period: string;
            recordType: components["schemas"]["RecordTypeId"];
            /**
             * @description `open` 未到期未报，`fulfilled` 已报，`overdue` 过期未报
             * @enum {string}
             */
            state: "open" | "fulfilled" | "overdue";
            title: string;
            unitCode: components["schemas"]["Uscc"];
        };
        /**
         * 结果
         * @description `accepted` 接收，`accepted-with-warnings` 接收但有疑问，`duplicate` 早已接收过同样的内容，`rejected` 退回
         * @enum {string}
         */
        Outcome: "accepted" | "accepted-with-warnings" | "duplicate" | "rejected";
        /**
         * 办理回执
         * @description 这一批逐条办理的结果。
         */
        OutcomeReceipt: {
            completedAt: components["schemas"]["Time"];
            contentDigest: components["schemas"]["Digest"];
            counts: components["schemas"]["Counts"];
            entries: {
                index: number;
                outcome: components["schemas"]["Outcome"];
                recordDigest: components["schemas"]["Digest"];
                recordId: string;
                revision: number;
            }[];
            environment: components["schemas"]["Environment"];
            /** @description 出具回执的平台 */
            issuer: string;
            /** @constant */
            kind: "outcome";
            /** @description 沙箱的写「沙箱—无法律效力」 */
            notice?: string;
            /** @description 回执号 */
            receiptNo: string;
            receivedAt: components["schemas"]["Time"];
            standardVersion: string;
            submissionId: components["schemas"]["SubmissionId"];
            unitCode: components["schemas"]["Uscc"];
        };
        /**
         * 错误
         * @description RFC 9457 的问题说明，另加供程序判断的成员。
         */
        Problem: {
            /** @description 请求里实际的值。 */
            actual?: string;
            /**
             * @description 稳定的代码，供程序判断。`SIGNATURE_*`、`UNKNOWN_KEY`、`IP_NOT_ALLOWED`、`QUOTA_EXHAUSTED`、`UPSTREAM_TIMEOUT` 由要求签名、限地址、限总量的平台或它前面的网关给出。
             *     一条记录的问题（格式、规则、代码值、版次）不是错误，在逐条结果的 `issues` 里。
             * @enum {string}
             */
            code: "MALFORMED_JSON" | "INVALID_HEADER" | "INVALID_PARAMETER" | "IDEMPOTENCY_KEY_MISSING" | "INVALID_CURSOR" | "TOKEN_MISSING" | "TOKEN_EXPIRED" | "TOKEN_INVALID" | "SIGNATURE_INVALID" | "SIGNATURE_EXPIRED" | "UNKNOWN_KEY" | "CLOCK_SKEW" | "SCOPE_MISSING" | "ORG_MISMATCH" | "DELEGATION_MISSING" | "IP_NOT_ALLOWED" | "NOT_FOUND" | "SUBMISSION_UNKNOWN" | "RECEIPT_NOT_READY" | "CURSOR_EXPIRED" | "RESOURCE_EXPIRED" | "METHOD_NOT_ALLOWED" | "NOT_ACCEPTABLE" | "UNSUPPORTED_MEDIA_TYPE" | "UNSUPPORTED_CHARSET" | "IDEMPOTENCY_IN_PROGRESS" | "STATE_CONFLICT" | "BATCH_TOO_LARGE" | "RECORD_TOO_LARGE" | "TOO_MANY_ENTRIES" | "REQUEST_INVALID" | "STANDARD_VERSION_UNSUPPORTED" | "IDEMPOTENCY_KEY_REUSED" | "DIGEST_MISMATCH" | "RATE_LIMITED" | "QUOTA_EXHAUSTED" | "INTERNAL" | "MAINTENANCE" | "OVERLOADED" | "UPSTREAM_TIMEOUT";
            /** @description 具体情况和怎么办。 */
            detail?: string;
            earliestCursor?: string;
            /** @description 请求里具体哪里不对。 */
            errors?: {
                message: string;
                /** @description 请求体里的位置（JSON Pointer）。 */
                pointer: string;
            }[];
            /** @description 平台认为应当是的值（摘要、单位代码）。 */
            expected?: string;
            /** Format: uri-reference */
            instance?: string;
            limits?: components["schemas"]["Limits"];
            nextOpenAt?: components["schemas"]["Time"];
            /**
             * @description 这次请求有没有生效。
             * @enum {string}
             */
            outcome: "not-applied" | "unknown" | "applied";
            requestId: string;
            /** @description 原样再发有没有可能成功。 */
            retryable: boolean;
            /** @description 至少等多少秒。 */
            retryAfter?: number;
            serverTime?: components["schemas"]["Time"];
            status: number;
            /** @description 一句话说出了什么问题。 */
            title: string;
            /** Format: uri-reference */
            type: string;
        };
        /** 验签公钥 */
        PublicKey: {
            /** @constant */
            algorithm: "Ed25519";
            keyId: string;
            /** @description JWK（RFC 8037） */
            publicKey: {
                /** @constant */
                crv: "Ed25519";
                /** @constant */
                kty: "OKP";
                x: string;
            };
            /** @constant */
            use: "receipt";
            validFrom: components["schemas"]["Time"];
            validTo: components["schemas"]["Time"];
        };
        Receipt: components["schemas"]["AcknowledgementReceipt"] | components["schemas"]["OutcomeReceipt"];
        /**
         * 记录类型
         * @description 记录类型的名字，与 `schemas/records` 的文件名相同；代码见数据标准的记录类型代码集。
         * @enum {string}
         */
        RecordTypeId: "administrative-coercion" | "administrative-levy" | "administrative-license" | "administrative-penalty" | "annual-commitment" | "arrears" | "arrears-repayment" | "commitment-item" | "complaint" | "contract-performance" | "credit-pledge" | "credit-repair" | "dishonesty-record" | "fulfilment-report" | "government-contract" | "integrity-activity" | "integrity-evaluation" | "investment-project" | "joint-punishment" | "judgment-debtor-push" | "major-decision-assessment" | "mediation" | "policy-fund-fulfilment" | "service-commitment" | "supervision" | "warning-letter";
        /** 一条记录的结果 */
        Result: {
            /** @description 在 `entries` 里的序号，从 0 起 */
            index: number;
            issues: components["schemas"]["Issue"][];
            /** @description 重复的，原来那张办理回执 */
            originalReceiptNo?: string;
            outcome: components["schemas"]["Outcome"];
            /** @description 记着这条结果的办理回执 */
            receiptNo?: string;
            recordDigest: components["schemas"]["Digest"];
            /** @description 照请求；没有的为空 */
            recordId: string;
            /** @description 记录类型代码，照请求；没有的为空 */
            recordType: string;
            revision: number;
        };
        /** 一个版次 */
        Revision: {
            acceptedAt: components["schemas"]["Time"];
            /**
             * @description `1` 新增，`2` 变更，`3` 撤销
             * @enum {string}
             */
            operation: "1" | "2" | "3";
            /** 更正或撤回的理由 */
            reason?: {
                /** @description 依据的文书或规定 */
                basis?: string;
                text: string;
            };
            receiptNo: string;
            record: components["schemas"]["IntegrityRecord"];
            recordDigest: components["schemas"]["Digest"];
            revision: number;
            submissionId: components["schemas"]["SubmissionId"];
            supersedesDigest?: components["schemas"]["Digest"];
        };
        /** 服务说明 */
        ServiceDocument: {
            apiVersion: string;
            authentication: ("client-credentials" | "static-token" | "mtls")[];
            environment: components["schemas"]["Environment"];
            limits: components["schemas"]["Limits"];
            links: {
                [key: string]: string;
            };
            name: string;
            notice?: string;
            /** @description 认出了请求方时，它是谁、能替谁报 */
            organisation?: {
                /** @description 可以代报的单位；`*` 是任何单位 */
                actsFor: string[];
                unitCode: components["schemas"]["Uscc"];
                unitName: string;
            };
            serverTime: components["schemas"]["Time"];
            /** @description 接受的数据标准版本，新的在前 */
            standardVersions: string[];
        };
        /** 运行状态 */
        ServiceStatus: {
            message?: string;
            nextOpenAt?: components["schemas"]["Time"];
            serverTime: components["schemas"]["Time"];
            /**
             * @description `open` 正常，`read-only` 只能查，`maintenance` 维护
             * @enum {string}
             */
            state: "open" | "read-only" | "maintenance";
        };
        /**
         * 签名
         * @description 对 `receipt` 的规范 JSON（RFC 8785，UTF-8）所作的签名。
         */
        Signature: {
            /** @constant */
            algorithm: "Ed25519";
            /** @description 在 `GET /keys` 里的公钥 */
            keyId: string;
            /** @description base64url，不补齐 */
            value: string;
        };
        /** 有签名的回执 */
        SignedReceipt: {
            receipt: components["schemas"]["Receipt"];
            signature: components["schemas"]["Signature"];
        };
        /** 数据标准的一个版本 */
        StandardVersion: {
            /** @description 是否接受按这个版本报送 */
            accepted: boolean;
            recordTypes: components["schemas"]["RecordTypeId"][];
            /**
             * @description `proposed` 建议稿
             * @enum {string}
             */
            status: "proposed";
            version: string;
        };
        /** 平台现存的记录 */
        StoredRecord: {
            acceptedAt: components["schemas"]["Time"];
            /** @description 记着这一版的办理回执 */
            receiptNo: string;
            record: components["schemas"]["IntegrityRecord"];
            recordDigest: components["schemas"]["Digest"];
            recordId: string;
            recordType: components["schemas"]["RecordTypeId"];
            /** @description 现行的版次 */
            revision: number;
            /**
             * @description `current` 现行，`withdrawn` 已撤回
             * @enum {string}
             */
            state: "current" | "withdrawn";
            submissionId: components["schemas"]["SubmissionId"];
            unitCode: components["schemas"]["Uscc"];
        };
        /** 批次 */
        Submission: {
            /** @description 收妥回执号 */
            acknowledgementNo: string;
            completedAt?: components["schemas"]["Time"];
            contentDigest: components["schemas"]["Digest"];
            counts: components["schemas"]["Counts"];
            /** @description 批次信息本身的问题 */
            issues?: components["schemas"]["Issue"][];
            /** @description 办理回执号，办完才有 */
            outcomeReceiptNo?: string;
            receivedAt: components["schemas"]["Time"];
            /** @description 记录类型代码；`900` 是零报告 */
            recordType: string;
            reportPeriod?: string;
            state: components["schemas"]["SubmissionState"];
            submissionId: components["schemas"]["SubmissionId"];
            unitCode: components["schemas"]["Uscc"];
        };
        /**
         * 收妥
         * @description 批次已经落盘。重发同一请求时，`state` 是当前的状态。
         */
        SubmissionAck: {
            contentDigest: components["schemas"]["Digest"];
            receipt: components["schemas"]["SignedReceipt"];
            receivedAt: components["schemas"]["Time"];
            state: components["schemas"]["SubmissionState"];
            submissionId: components["schemas"]["SubmissionId"];
        };
        /**
         * 批次号
         * @description 报送方编定，等于 `batch.batchId` 和 `Idempotency-Key`；建议用 UUIDv7。
         * @example 0197a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
         */
        SubmissionId: string;
        /**
         * 报送
         * @description 一批报送：批次信息和它的记录。批次信息就是数据标准的「批次」；`recordsDigest` 是 `entries` 的规范 JSON（RFC 8785，UTF-8）的 SM3，
         *     `recordCount` 是条数。零报告的 `entries` 为空。
         */
        SubmissionInput: {
            /**
             * @description `per-record`：合格的接收，不合格的退回（默认）；`all-or-nothing`：有一条不合格，全部退回。
             * @enum {string}
             */
            atomicity?: "per-record" | "all-or-nothing";
            batch: Batch;
            entries: components["schemas"]["Entry"][];
        };
        /**
         * 办理状态
         * @description `received` 已收下，`processing` 办理中，`completed` 办完（逐条结果见 results），`failed` 平台没能办成，须联系平台
         * @enum {string}
         */
        SubmissionState: "received" | "processing" | "completed" | "failed";
        /**
         * 时刻
         * Format: date-time
         * @description RFC 3339，带时区。
         * @example 2025-03-31T17:00:00.000+08:00
         */
        Time: string;
        /** 令牌 */
        Token: {
            access_token: string;
            /** @description 有效多少秒 */
            expires_in: number;
            scope?: string;
            /** @constant */
            token_type: "Bearer";
        };
        /** 取令牌失败（RFC 6749） */
        TokenError: {
            /** @enum {string} */
            error: "invalid_request" | "invalid_client" | "unsupported_grant_type" | "invalid_scope";
            error_description?: string;
        };
        /** 取令牌 */
        TokenRequest: {
            client_id?: string;
            /** Format: password */
            client_secret?: string;
            /** @constant */
            grant_type: "client_credentials";
            scope?: string;
        };
        /**
         * 统一社会信用代码
         * @example 11370100MADEUP1522
         */
        Uscc: string;
        /**
         * 试检结果
         * @description 与正式报送一样判，不收下，不给回执。
         */
        ValidationReport: {
            counts: components["schemas"]["Counts"];
            /** @description 批次信息本身的问题 */
            issues: components["schemas"]["Issue"][];
            results: components["schemas"]["Result"][];
        };
    };
    responses: {
        /** @description 请求体不是 JSON等 */
        BadRequest: {
            headers: {
                /** @description 平台的环境。 */
                "Gi-Environment": components["schemas"]["Environment"];
                /** @description 这次请求的编号，报障时请提供。 */
                "X-Request-Id": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 同一批次正在受理等 */
        Conflict: {
            headers: {
                /** @description 平台的环境。 */
                "Gi-Environment": components["schemas"]["Environment"];
                /** @description 多少秒以后再来，或者时刻。 */
                "Retry-After"?: string;
                /** @description 这次请求的编号，报障时请提供。 */
                "X-Request-Id": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 批次的单位不是本单位等 */
        Forbidden: {
            headers: {
                /** @description 平台的环境。 */
                "Gi-Environment": components["schemas"]["Environment"];
                /** @description 这次请求的编号，报障时请提供。 */
                "X-Request-Id": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 位置太早，事件已不再保留等 */
        Gone: {
            headers: {
                /** @description 平台的环境。 */
                "Gi-Environment": components["schemas"]["Environment"];
                /** @description 这次请求的编号，报障时请提供。 */
                "X-Request-Id": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 平台内部错误等 */
        InternalError: {
            headers: {
                /** @description 平台的环境。 */
                "Gi-Environment": components["schemas"]["Environment"];
                /** @description 多少秒以后再来，或者时刻。 */
                "Retry-After"?: string;
                /** @description 这次请求的编号，报障时请提供。 */
                "X-Request-Id": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 没有这一项等 */
        NotFound: {
            headers: {
                /** @description 平台的环境。 */
                "Gi-Environment": components["schemas"]["Environment"];
                /** @description 多少秒以后再来，或者时刻。 */
                "Retry-After"?: string;
                /** @description 这次请求的编号，报障时请提供。 */
                "X-Request-Id": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 没有变化 */
        NotModified: {
            headers: {
                /** @description 内容的版本，可放进 `If-None-Match`。 */
                ETag: string;
                /** @description 平台的环境。 */
                "Gi-Environment": components["schemas"]["Environment"];
                /** @description 这次请求的编号，报障时请提供。 */
                "X-Request-Id": string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description 记录太多等 */
        TooLarge: {
            headers: {
                /** @description 平台的环境。 */
                "Gi-Environment": components["schemas"]["Environment"];
                /** @description 这次请求的编号，报障时请提供。 */
                "X-Request-Id": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 请求太密等 */
        TooManyRequests: {
            headers: {
                /** @description 平台的环境。 */
                "Gi-Environment": components["schemas"]["Environment"];
                /** @description 多少秒以后再来，或者时刻。 */
                "Retry-After"?: string;
                /** @description 这次请求的编号，报障时请提供。 */
                "X-Request-Id": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 令牌已过期等 */
        Unauthorised: {
            headers: {
                /** @description 平台的环境。 */
                "Gi-Environment": components["schemas"]["Environment"];
                /** @description 这次请求的编号，报障时请提供。 */
                "X-Request-Id": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 平台维护中等 */
        Unavailable: {
            headers: {
                /** @description 平台的环境。 */
                "Gi-Environment": components["schemas"]["Environment"];
                /** @description 多少秒以后再来，或者时刻。 */
                "Retry-After"?: string;
                /** @description 这次请求的编号，报障时请提供。 */
                "X-Request-Id": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 请求不合接口规定等 */
        Unprocessable: {
            headers: {
                /** @description 平台的环境。 */
                "Gi-Environment": components["schemas"]["Environment"];
                /** @description 这次请求的编号，报障时请提供。 */
                "X-Request-Id": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 内容不是 UTF-8等 */
        UnsupportedMediaType: {
            headers: {
                /** @description 平台的环境。 */
                "Gi-Environment": components["schemas"]["Environment"];
                /** @description 这次请求的编号，报障时请提供。 */
                "X-Request-Id": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description 说明文字的语言，`zh-CN`（默认）或 `en`。 */
        AcceptLanguage: string;
        /** @description 代报时，被代报单位的统一社会信用代码。 */
        ActingFor: components["schemas"]["Uscc"];
        /** @description 代码集 */
        CodeSet: string;
        /** @description 上一页的 `nextCursor`；不透明，不要自己拼。 */
        Cursor: string;
        /** @description 等于 `batch.batchId`。 */
        IdempotencyKey: components["schemas"]["SubmissionId"];
        /** @description 上次的 `ETag`；没有变化答 304。 */
        IfNoneMatch: string;
        /** @description 每页至多多少条；超过 500 的按 500。 */
        Limit: number;
        /** @description `wait=秒数`：没有新情况时，最多等这么久再答，不超过 `limits.longPollSeconds`。 */
        Prefer: string;
        /** @description 记录标识，编码为 URL 的一段 */
        RecordId: string;
        /** @description 记录类型 */
        RecordType: components["schemas"]["RecordTypeId"];
        /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
        RequestId: string;
        /** @description 数据标准版本，或 `latest` */
        StandardVersion: string;
        /** @description 批次号 */
        SubmissionId: components["schemas"]["SubmissionId"];
    };
    requestBodies: never;
    headers: {
        /** @description 平台的环境。 */
        Environment: components["schemas"]["Environment"];
        /** @description 内容的版本，可放进 `If-None-Match`。 */
        ETag: string;
        /** @description 查询这一批次的地址。 */
        Location: string;
        /** @description 当前剩余的次数（IETF RateLimit 字段）。 */
        RateLimit: string;
        /** @description 限额（IETF RateLimit 字段）。 */
        RateLimitPolicy: string;
        /** @description 这是对已经受理过的同一请求的应答，没有再生效一次。 */
        Replayed: "true";
        /** @description 这次请求的编号，报障时请提供。 */
        RequestId: string;
        /** @description 多少秒以后再来，或者时刻。 */
        RetryAfter: string;
    };
    pathItems: never;
}
export type AcknowledgementReceipt = components['schemas']['AcknowledgementReceipt'];
export type CatalogueEntry = components['schemas']['CatalogueEntry'];
export type CodeSet = components['schemas']['CodeSet'];
export type CodeSetSummary = components['schemas']['CodeSetSummary'];
export type Counts = components['schemas']['Counts'];
export type Digest = components['schemas']['Digest'];
export type Entry = components['schemas']['Entry'];
export type Environment = components['schemas']['Environment'];
export type Event = components['schemas']['Event'];
export type IntegrityRecord = components['schemas']['IntegrityRecord'];
export type Issue = components['schemas']['Issue'];
export type Limits = components['schemas']['Limits'];
export type Lookup = components['schemas']['Lookup'];
export type LookupRequest = components['schemas']['LookupRequest'];
export type Obligation = components['schemas']['Obligation'];
export type Outcome = components['schemas']['Outcome'];
export type OutcomeReceipt = components['schemas']['OutcomeReceipt'];
export type Problem = components['schemas']['Problem'];
export type PublicKey = components['schemas']['PublicKey'];
export type Receipt = components['schemas']['Receipt'];
export type RecordTypeId = components['schemas']['RecordTypeId'];
export type Result = components['schemas']['Result'];
export type Revision = components['schemas']['Revision'];
export type ServiceDocument = components['schemas']['ServiceDocument'];
export type ServiceStatus = components['schemas']['ServiceStatus'];
export type Signature = components['schemas']['Signature'];
export type SignedReceipt = components['schemas']['SignedReceipt'];
export type StandardVersion = components['schemas']['StandardVersion'];
export type StoredRecord = components['schemas']['StoredRecord'];
export type Submission = components['schemas']['Submission'];
export type SubmissionAck = components['schemas']['SubmissionAck'];
export type SubmissionId = components['schemas']['SubmissionId'];
export type SubmissionInput = components['schemas']['SubmissionInput'];
export type SubmissionState = components['schemas']['SubmissionState'];
export type Time = components['schemas']['Time'];
export type Token = components['schemas']['Token'];
export type TokenError = components['schemas']['TokenError'];
export type TokenRequest = components['schemas']['TokenRequest'];
export type Uscc = components['schemas']['Uscc'];
export type ValidationReport = components['schemas']['ValidationReport'];
export type $defs = Record<string, never>;
export interface operations {
    getService: {
        parameters: {
            query?: never;
            header?: {
                /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 服务说明 */
            200: {
                headers: {
                    "Gi-Environment": components["headers"]["Environment"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCatalogue: {
        parameters: {
            query?: never;
            header?: {
                /** @description 说明文字的语言，`zh-CN`（默认）或 `en`。 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description 上次的 `ETag`；没有变化答 304。 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 目录 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Gi-Environment": components["headers"]["Environment"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: components["schemas"]["Time"];
                        items: components["schemas"]["CatalogueEntry"][];
                        /** @description 下一页的位置；只有 null 表示到头，空页不表示到头 */
                        nextCursor: string | null;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCatalogueEntry: {
        parameters: {
            query?: never;
            header?: {
                /** @description 说明文字的语言，`zh-CN`（默认）或 `en`。 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description 上次的 `ETag`；没有变化答 304。 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /** @description 记录类型 */
                recordType: components["parameters"]["RecordType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 记录类型 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Gi-Environment": components["headers"]["Environment"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueEntry"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCodeSets: {
        parameters: {
            query?: {
                /** @description 数据标准版本，默认最新 */
                version?: string;
            };
            header?: {
                /** @description 说明文字的语言，`zh-CN`（默认）或 `en`。 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description 上次的 `ETag`；没有变化答 304。 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 代码集 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Gi-Environment": components["headers"]["Environment"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: components["schemas"]["Time"];
                        items: components["schemas"]["CodeSetSummary"][];
                        /** @description 下一页的位置；只有 null 表示到头，空页不表示到头 */
                        nextCursor: string | null;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCodeSet: {
        parameters: {
            query?: {
                /** @description 数据标准版本，默认最新 */
                version?: string;
            };
            header?: {
                /** @description 说明文字的语言，`zh-CN`（默认）或 `en`。 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description 上次的 `ETag`；没有变化答 304。 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /** @description 代码集 */
                codeSet: components["parameters"]["CodeSet"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 代码集 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Gi-Environment": components["headers"]["Environment"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeSet"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description 上一次的 `nextCursor` */
                after?: string;
                /** @description 每页至多多少条；超过 500 的按 500。 */
                limit?: components["parameters"]["Limit"];
                /** @description 只要这些类型的 */
                types?: string[];
            };
            header?: {
                /** @description 说明文字的语言，`zh-CN`（默认）或 `en`。 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description `wait=秒数`：没有新情况时，最多等这么久再答，不超过 `limits.longPollSeconds`。 */
                Prefer?: components["parameters"]["Prefer"];
                /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 事件 */
            200: {
                headers: {
                    "Gi-Environment": components["headers"]["Environment"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: components["schemas"]["Time"];
                        /** @description 此刻最新一件的位置；到它为止的已经齐全 */
                        highWaterMark: string;
                        items: components["schemas"]["Event"][];
                        /** @description 下一次 `after` 的值；事件没有尽头，总有值 */
                        nextCursor: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description 上次的 `ETag`；没有变化答 304。 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 公钥 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Gi-Environment": components["headers"]["Environment"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keys: components["schemas"]["PublicKey"][];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description 令牌 */
            200: {
                headers: {
                    "Gi-Environment": components["headers"]["Environment"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description 请求不对 */
            400: {
                headers: {
                    "Gi-Environment": components["headers"]["Environment"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenError"];
                };
            };
            /** @description 凭据不对 */
            401: {
                headers: {
                    "Gi-Environment": components["headers"]["Environment"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listObligations: {
        parameters: {
            query?: {
                /** @description 上一页的 `nextCursor`；不透明，不要自己拼。 */
                cursor?: components["parameters"]["Cursor"];
                /** @description 每页至多多少条；超过 500 的按 500。 */
                limit?: components["parameters"]["Limit"];
                /** @description 所属期，如 `2025`、`2025Q1`、`2025-03`；默认今天所在的 */
                period?: string;
                /** @description 状态 */
                state?: "open" | "fulfilled" | "overdue";
                /** @description 单位的统一社会信用代码，默认本单位 */
                unit?: components["schemas"]["Uscc"];
            };
            header?: {
                /** @description 说明文字的语言，`zh-CN`（默认）或 `en`。 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 应报事项 */
            200: {
                headers: {
                    "Gi-Environment": components["headers"]["Environment"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: components["schemas"]["Time"];
                        items: components["schemas"]["Obligation"][];
                        /** @description 下一页的位置；只有 null 表示到头，空页不表示到头 */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRecord: {
        parameters: {
            query?: {
                /** @description 代报的单位，默认本单位 */
                unit?: components["schemas"]["Uscc"];
            };
            header?: {
                /** @description 说明文字的语言，`zh-CN`（默认）或 `en`。 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description 上次的 `ETag`；没有变化答 304。 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /** @description 记录标识，编码为 URL 的一段 */
                recordId: components["parameters"]["RecordId"];
                /** @description 记录类型 */
                recordType: components["parameters"]["RecordType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 记录 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Gi-Environment": components["headers"]["Environment"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredRecord"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description 说明文字的语言，`zh-CN`（默认）或 `en`。 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description 代报时，被代报单位的统一社会信用代码。 */
                "Gi-Acting-For"?: components["parameters"]["ActingFor"];
                /** @description 等于 `batch.batchId`。 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /** @description 记录标识，编码为 URL 的一段 */
                recordId: components["parameters"]["RecordId"];
                /** @description 记录类型 */
                recordType: components["parameters"]["RecordType"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionInput"];
            };
        };
        responses: {
            /** @description 已经落盘 */
            202: {
                headers: {
                    "Gi-Environment": components["headers"]["Environment"];
                    "Idempotency-Replayed": components["headers"]["Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionAck"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRevisions: {
        parameters: {
            query?: {
                /** @description 上一页的 `nextCursor`；不透明，不要自己拼。 */
                cursor?: components["parameters"]["Cursor"];
                /** @description 每页至多多少条；超过 500 的按 500。 */
                limit?: components["parameters"]["Limit"];
                /** @description 代报的单位，默认本单位 */
                unit?: components["schemas"]["Uscc"];
            };
            header?: {
                /** @description 说明文字的语言，`zh-CN`（默认）或 `en`。 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /** @description 记录标识，编码为 URL 的一段 */
                recordId: components["parameters"]["RecordId"];
                /** @description 记录类型 */
                recordType: components["parameters"]["RecordType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 版次 */
            200: {
                headers: {
                    "Gi-Environment": components["headers"]["Environment"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: components["schemas"]["Time"];
                        items: components["schemas"]["Revision"][];
                        /** @description 下一页的位置；只有 null 表示到头，空页不表示到头 */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWithdrawal: {
        parameters: {
            query?: never;
            header: {
                /** @description 说明文字的语言，`zh-CN`（默认）或 `en`。 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description 代报时，被代报单位的统一社会信用代码。 */
                "Gi-Acting-For"?: components["parameters"]["ActingFor"];
                /** @description 等于 `batch.batchId`。 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /** @description 记录标识，编码为 URL 的一段 */
                recordId: components["parameters"]["RecordId"];
                /** @description 记录类型 */
                recordType: components["parameters"]["RecordType"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionInput"];
            };
        };
        responses: {
            /** @description 已经落盘 */
            202: {
                headers: {
                    "Gi-Environment": components["headers"]["Environment"];
                    "Idempotency-Replayed": components["headers"]["Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionAck"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listStandards: {
        parameters: {
            query?: never;
            header?: {
                /** @description 说明文字的语言，`zh-CN`（默认）或 `en`。 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description 上次的 `ETag`；没有变化答 304。 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 版本 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Gi-Environment": components["headers"]["Environment"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: components["schemas"]["Time"];
                        items: components["schemas"]["StandardVersion"][];
                        /** @description 下一页的位置；只有 null 表示到头，空页不表示到头 */
                        nextCursor: string | null;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStandard: {
        parameters: {
            query?: never;
            header?: {
                /** @description 说明文字的语言，`zh-CN`（默认）或 `en`。 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description 上次的 `ETag`；没有变化答 304。 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /** @description 数据标准版本，或 `latest` */
                version: components["parameters"]["StandardVersion"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 版本 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Gi-Environment": components["headers"]["Environment"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardVersion"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSchema: {
        parameters: {
            query?: never;
            header?: {
                /** @description 说明文字的语言，`zh-CN`（默认）或 `en`。 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description 上次的 `ETag`；没有变化答 304。 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /** @description 记录类型 */
                recordType: components["parameters"]["RecordType"];
                /** @description 数据标准版本，或 `latest` */
                version: components["parameters"]["StandardVersion"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON Schema 2020-12 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Gi-Environment": components["headers"]["Environment"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": {
                        $schema: string;
                        title: string;
                        type: string;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 运行状态 */
            200: {
                headers: {
                    "Gi-Environment": components["headers"]["Environment"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    lookUpSubmissions: {
        parameters: {
            query?: never;
            header?: {
                /** @description 说明文字的语言，`zh-CN`（默认）或 `en`。 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookupRequest"];
            };
        };
        responses: {
            /** @description 结果 */
            200: {
                headers: {
                    "Gi-Environment": components["headers"]["Environment"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Lookup"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSubmissions: {
        parameters: {
            query?: {
                /** @description 报送内容的摘要 */
                contentDigest?: components["schemas"]["Digest"];
                /** @description 上一页的 `nextCursor`；不透明，不要自己拼。 */
                cursor?: components["parameters"]["Cursor"];
                /** @description 这个时刻以后收到的 */
                from?: components["schemas"]["Time"];
                /** @description 每页至多多少条；超过 500 的按 500。 */
                limit?: components["parameters"]["Limit"];
                /** @description 办理状态 */
                state?: components["schemas"]["SubmissionState"];
            };
            header?: {
                /** @description 说明文字的语言，`zh-CN`（默认）或 `en`。 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 批次 */
            200: {
                headers: {
                    "Gi-Environment": components["headers"]["Environment"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: components["schemas"]["Time"];
                        items: components["schemas"]["Submission"][];
                        /** @description 下一页的位置；只有 null 表示到头，空页不表示到头 */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSubmission: {
        parameters: {
            query?: never;
            header: {
                /** @description 说明文字的语言，`zh-CN`（默认）或 `en`。 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description 代报时，被代报单位的统一社会信用代码。 */
                "Gi-Acting-For"?: components["parameters"]["ActingFor"];
                /** @description 等于 `batch.batchId`。 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionInput"];
            };
        };
        responses: {
            /** @description 已经落盘 */
            202: {
                headers: {
                    "Gi-Environment": components["headers"]["Environment"];
                    "Idempotency-Replayed": components["headers"]["Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionAck"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSubmission: {
        parameters: {
            query?: never;
            header?: {
                /** @description 说明文字的语言，`zh-CN`（默认）或 `en`。 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description 上次的 `ETag`；没有变化答 304。 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description `wait=秒数`：没有新情况时，最多等这么久再答，不超过 `limits.longPollSeconds`。 */
                Prefer?: components["parameters"]["Prefer"];
                /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /** @description 批次号 */
                submissionId: components["parameters"]["SubmissionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 批次 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Gi-Environment": components["headers"]["Environment"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReceipt: {
        parameters: {
            query?: {
                /** @description 哪一张 */
                kind?: "acknowledgement" | "outcome";
            };
            header?: {
                /** @description 说明文字的语言，`zh-CN`（默认）或 `en`。 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /** @description 批次号 */
                submissionId: components["parameters"]["SubmissionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 回执 */
            200: {
                headers: {
                    "Gi-Environment": components["headers"]["Environment"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedReceipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listResults: {
        parameters: {
            query?: {
                /** @description 上一页的 `nextCursor`；不透明，不要自己拼。 */
                cursor?: components["parameters"]["Cursor"];
                /** @description 每页至多多少条；超过 500 的按 500。 */
                limit?: components["parameters"]["Limit"];
                /** @description 只要这种结果的 */
                outcome?: components["schemas"]["Outcome"];
            };
            header?: {
                /** @description 说明文字的语言，`zh-CN`（默认）或 `en`。 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /** @description 批次号 */
                submissionId: components["parameters"]["SubmissionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 */
            200: {
                headers: {
                    "Gi-Environment": components["headers"]["Environment"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: components["schemas"]["Time"];
                        items: components["schemas"]["Result"][];
                        /** @description 下一页的位置；只有 null 表示到头，空页不表示到头 */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    validate: {
        parameters: {
            query?: never;
            header?: {
                /** @description 说明文字的语言，`zh-CN`（默认）或 `en`。 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description 代报时，被代报单位的统一社会信用代码。 */
                "Gi-Acting-For"?: components["parameters"]["ActingFor"];
                /** @description 请求方给这次请求编的号，应答里原样返回；没有的由平台编。 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionInput"];
            };
        };
        responses: {
            /** @description 试检结果 */
            200: {
                headers: {
                    "Gi-Environment": components["headers"]["Environment"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
