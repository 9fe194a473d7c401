//! Headings under which CRM and ERP systems export orders.

use super::{FieldSpec, ValueKind};

pub(super) const FIELDS: &[FieldSpec] = &[
    FieldSpec::required(
        "order_no",
        ValueKind::Code,
        (
            "Order No.|Order Number|Order ID|Order|Order Code|Order Ref|Order Reference|Sales Order|\
             Sales Order No.|Sales Order Number|SO No.|SO Number|SO|Invoice No.|Invoice Number|Invoice|\
             Document No.|Doc No.|Transaction ID|Deal ID|Opportunity ID|Contract No.|Contract Number",
            "订单号|订单编号|订单编码|订单单号|订单ID|销售订单号|销售订单编号|销售单号|单号|单据编号|单据号|\
             流水号|合同编号|合同号|发票号|发票号码|交易编号|商机编号",
            "訂單編號|訂單號|訂單號碼|訂單單號|訂單ID|銷售訂單號|銷售訂單編號|銷售單號|單號|單據編號|單據號碼|\
             流水號|合約編號|合約號|合約號碼|發票號碼|交易編號|商機編號",
        ),
    ),
    FieldSpec::required(
        "customer_code",
        ValueKind::Code,
        (
            "Customer Code|Customer No.|Customer Number|Customer ID|Customer|Client Code|Client No.|\
             Client Number|Client ID|Account No.|Account Number|Account ID|Account Code|Cust No.|Cust ID|\
             Cust Code|Sold To|Sold-to Party|Buyer ID|Debtor No.",
            "客户编码|客户编号|客户代码|客户号|客户ID|客户|客户账号|购货单位编码|购货单位代码|买家编号|\
             往来单位编码|会员编号|会员号",
            "客戶編號|客戶編碼|客戶代碼|客戶代號|客戶號|客戶ID|客戶|客戶帳號|買家編號|往來單位編碼|會員編號",
        ),
    ),
    FieldSpec::required(
        "date",
        ValueKind::Date,
        (
            "Order Date|Date|Ordered At|Ordered On|Order Time|Date Ordered|Transaction Date|Document Date|\
             Doc Date|Invoice Date|Posting Date|Sales Date|Sale Date|Close Date|Closed Date|Deal Date|\
             Contract Date|Signed At|Created Date|Created At|Created On",
            "订单日期|日期|下单日期|下单时间|订单时间|成交日期|成交时间|交易日期|交易时间|单据日期|开单日期|\
             销售日期|签约日期|签订日期|签单日期|合同日期|开票日期|发票日期|业务日期|创建日期|创建时间|\
             制单日期",
            "訂單日期|日期|下單日期|下單時間|訂單時間|成交日期|成交時間|交易日期|交易時間|單據日期|開單日期|\
             銷售日期|銷貨日期|簽約日期|簽訂日期|合約日期|開票日期|發票日期|建立日期|建立時間|創建日期",
        ),
    ),
    FieldSpec::required(
        "amount",
        ValueKind::Amount,
        (
            "Amount|Order Amount|Order Total|Total|Total Amount|Order Value|Value|Net Amount|Net Value|\
             Net Total|Sales|Sales Amount|Revenue|Deal Amount|Deal Value|Invoice Amount|Contract Amount|\
             Contract Value|Grand Total|Subtotal|Price Total",
            "金额|订单金额|订单总额|订单总金额|总金额|总额|合计|合计金额|销售额|销售金额|成交金额|成交额|\
             实付金额|应收金额|价税合计|含税金额|合同金额|合同总额|开票金额|交易金额|签约金额|本币金额",
            "金額|訂單金額|訂單總額|訂單總金額|總金額|總額|合計|合計金額|銷售額|銷售金額|銷貨金額|業績金額|\
             成交金額|成交額|實付金額|應收金額|含稅金額|合約金額|合約總額|開票金額|發票金額|交易金額|本幣金額",
        ),
    ),
    FieldSpec::optional(
        "member",
        ValueKind::Code,
        (
            "Member|Employee No.|Employee Number|Employee ID|Salesperson|Salesperson ID|Salesperson Code|\
             Sales Rep|Sales Rep ID|Rep|Rep ID|Sales Person|Sales Owner|Owner|Owner ID|Order Owner|Seller|\
             Seller ID|Account Executive|Salesman",
            "业务员工号|员工编号|工号|员工工号|销售员|销售人员|销售代表|业务员|业务员编号|业务员编码|\
             销售员工号|销售员编号|负责人|负责人工号|归属人|订单负责人|所有者|所属销售|销售负责人|跟进人|销售",
            "業務員編號|員工編號|員編|工號|員工工號|銷售員|銷售人員|銷售代表|業務員|業務|業務代表|業務員工號|\
             業務人員|銷售員編號|負責人|負責人工號|負責業務|擁有者|跟進人|銷售",
        ),
    ),
    FieldSpec::optional(
        "split",
        ValueKind::Split,
        (
            "Split|Sales Split|Commission Split|Credit Split|Shared Credit|Shares|Owner Split",
            "业绩分成|分成|分成比例|业绩分配|业绩划分|分单|分单比例|提成分配|拆分",
            "業績分成|分成|分成比例|業績分配|業績拆分|拆帳|分單|分單比例|獎金分配|拆分",
        ),
    ),
    FieldSpec::optional(
        "product",
        ValueKind::Text,
        (
            "Product|Product Name|Item|Item Name|Item Description|Material|SKU|Article|Description|Goods",
            "产品|产品名称|商品|商品名称|品名|物料|物料名称|货品|货品名称|存货名称|型号",
            "產品|產品名稱|商品|商品名稱|品名|品項|物料|物料名稱|貨品|貨品名稱|型號",
        ),
    ),
    FieldSpec::optional(
        "product_line",
        ValueKind::Text,
        (
            "Product Line|Product Category|Product Group|Product Family|Category|Item Group|Item Category|\
             Line of Business|Business Line",
            "产品线|产品类别|产品分类|产品大类|产品系列|品类|类别|商品分类|商品类别|业务线",
            "產品線|產品類別|產品分類|產品大類|產品系列|品類|類別|商品分類|商品類別|業務線",
        ),
    ),
    FieldSpec::optional(
        "region",
        ValueKind::Text,
        (
            "Region|Sales Region|Area|Sales Area|Territory|Sales Territory|District|Zone",
            "区域|地区|大区|销售区域|所属区域|所属大区|片区|省区",
            "區域|地區|大區|銷售區域|所屬區域|轄區|片區",
        ),
    ),
    FieldSpec::optional(
        "collected_amount",
        ValueKind::Amount,
        (
            "Collected Amount|Amount Collected|Collected|Paid Amount|Amount Paid|Paid|Payment|Payment Amount|\
             Payment Received|Received Amount|Amount Received|Cash Received|Receipts",
            "回款金额|已回款金额|已回款|回款额|回款|收款金额|已收款|已收金额|实收金额|到账金额",
            "收款金額|已收款金額|已收款|已收金額|回款金額|已回款|實收金額|入帳金額|回款",
        ),
    ),
    FieldSpec::optional(
        "collected_date",
        ValueKind::Date,
        (
            "Collected Date|Collection Date|Collected On|Paid Date|Paid At|Paid On|Payment Date|Date Paid|\
             Receipt Date|Received Date",
            "回款日期|回款时间|收款日期|收款时间|到账日期|到账时间|付款日期|付款时间",
            "收款日期|收款時間|回款日期|回款時間|入帳日期|付款日期|付款時間",
        ),
    ),
    FieldSpec::optional(
        "status",
        ValueKind::Status,
        (
            "Status|Order Status|State|Order State|Document Status|Stage|Deal Stage",
            "状态|订单状态|单据状态|交易状态|审核状态",
            "狀態|訂單狀態|單據狀態|交易狀態|審核狀態",
        ),
    ),
];
