using Newsprint.Fit;
using Xunit;

namespace Newsprint.Tests;

/// <summary>Made-up sentences and what their figures say: number, role, base, what it qualifies, indicator.</summary>
public class FigureReaderTests
{
    public static TheoryData<string, string[]> Sentences => new()
    {
        { "全市贷款余额达4513亿元，同比增长20.4%。", ["4513亿元 level - - 贷款余额", "20.4% growth yoy 4513亿元 贷款余额"] },
        { "企业债券净融资493.81亿元，同比多273.25亿元；股票融资161.09亿元，同比少47.01亿元。",
            ["493.81亿元 level - - 企业债券净融资", "273.25亿元 delta yoy 493.81亿元 企业债券净融资", "161.09亿元 level - - 股票融资",
                "-47.01亿元 delta yoy 161.09亿元 股票融资"] },
        { "零售额下降3.2%，降幅比上月收窄0.5个百分点。", ["-3.2% growth - - 零售额", "-0.5个百分点 points mom 3.2% 零售额降幅"] },
        { "其中，出口增长5%，进口增长3%。", ["5% growth - - 出口", "3% growth - - 进口"] },
        { "收入同比增长5%，支出增长6.1%。", ["5% growth yoy - 收入", "6.1% growth yoy - 支出"] },
        { "第一产业和第三产业用电量增长较快，分别同比增长9.9%和8.4%。", ["9.9% growth yoy - 第一产业用电量", "8.4% growth yoy - 第三产业用电量"] },
        { "开行班列1488列，运送货物16万标箱，同比分别增长31%、52%。",
            ["1488列 level - - 开行班列", "16万标箱 level - - 运送货物", "31% growth yoy 1488列 开行班列", "52% growth yoy 16万标箱 运送货物"] },
        { "高技术制造业增加值和装备制造业增加值同比分别增长12.1%和11.2%，增速分别高出整体6.7和5.8个百分点。",
            ["12.1% growth yoy - 高技术制造业增加值", "11.2% growth yoy - 装备制造业增加值", "6.7 points - 12.1% 高技术制造业增加值",
                "5.8个百分点 points - 11.2% 装备制造业增加值"] },
        { "整车增加值同比增长27.1%，零部件增加值同比增长13.3%，分别较上半年提高7.5和1.8个百分点。",
            ["27.1% growth yoy - 整车增加值", "13.3% growth yoy - 零部件增加值", "7.5 points prev 27.1% 整车增加值", "1.8个百分点 points prev 13.3% 零部件增加值"] },
        { "本外币贷款余额14.6万亿元，同比增长29.6%；前三季度增加3.02万亿元，同比多增1.25万亿元。",
            ["14.6万亿元 level - - 本外币贷款余额", "29.6% growth yoy 14.6万亿元 本外币贷款余额", "3.02万亿元 level - - 本外币贷款增加",
                "1.25万亿元 delta yoy 3.02万亿元 本外币贷款增加"] },
        { "一般贸易进出口3.52万亿元，增长20.4%，占比较去年同期提升1个百分点至52.4%。",
            ["3.52万亿元 level - - 一般贸易进出口", "20.4% growth - 3.52万亿元 一般贸易进出口", "1个百分点 points yoy - 一般贸易进出口占比",
                "52.4% share - 3.52万亿元 一般贸易进出口占比"] },
        { "未贴现的银行承兑汇票减少892亿元，同比少减1337亿元。", ["-892亿元 level - - 未贴现的银行承兑汇票减少", "-1337亿元 delta yoy 892亿元 未贴现的银行承兑汇票减少"] },
        { "项目完成投资同比增长6.1%，超过时间进度5.9个百分点。", ["6.1% growth yoy - 项目完成投资", "5.9个百分点 points - - 时间进度"] },
        { "开工率\t98.5%\t120个", ["98.5% level - - 开工率", "120个 level - - 开工率"] },
        { "目前该区58%的银行、60%的商场恢复营业。", ["58% share - - 银行恢复营业", "60% share - - 商场恢复营业"] },
        { "全县共有120家工业企业复工复产，占全县工业企业的93%。", ["120家 level - - 工业企业复工复产", "93% share - 120家 工业企业复工复产"] },
        { "规上工业企业复工率达85%。", ["85% level - - 规上工业企业复工率"] },
        { "快递网点已全部恢复营业。", ["全部 share - - 快递网点恢复营业"] },
        { "县域内所有酒店正常运营。", ["所有 share - - 酒店正常运营"] },
        { "所有员工必须到岗。", [] },
        { "医院全部能够提供服务。", ["全部 share - - 医院提供服务"] },
        { "出口6亿元，占比60%。", ["6亿元 level - - 出口", "60% share - 6亿元 出口占比"] },
        { "安排资金60亿元，占全年80亿元的75%。", ["60亿元 level - - 安排资金", "80亿元 level - - 安排资金", "75% share - 60亿元 安排资金"] },
        { "要全面推进各项工作，所有人都很努力。", [] },
        { "客流量是去年的1.8倍。", ["1.8倍 multiple - - 客流量"] },
        { "投资额较上届增长20%。", ["20% growth prev - 投资额"] },
        { "工业增加值增长9.5%，高于全国平均水平5.2个百分点。", ["9.5% growth - - 工业增加值", "5.2个百分点 points - 9.5% 工业增加值"] },
        { "甲产业增加值同比增长12.5%，快于全部工业6.4个百分点。",
            ["12.5% growth yoy - 甲产业增加值", "6.4个百分点 points - 12.5% 甲产业增加值"] },
        { "一季度产值同比增长5%，比上年四季度加快0.5个百分点。", ["5% growth yoy - 产值", "0.5个百分点 points prev 5% 产值"] },
        { "四季度产值同比增长5%，比上年四季度加快0.5个百分点。", ["5% growth yoy - 产值", "0.5个百分点 points yoy 5% 产值"] },
        { "固定资产投资1027亿元，增速由下降3.8%转为同比增长1.7%。",
            ["1027亿元 level - - 固定资产投资", "-3.8% growth - 1027亿元 固定资产投资", "1.7% growth yoy 1027亿元 固定资产投资"] },
        { "审批时限压缩50%。", ["-50% growth - - 审批时限"] },
        { "出口增长12.9%，占贸易总值的比重提升1.4个百分点。", ["12.9% growth - - 出口", "1.4个百分点 points - - 出口"] },
        { "业务量累计完成88亿件。其中，快递业务量超千亿件，累计完成3.8亿件，同比增长5%。",
            ["88亿件 level - - 业务量完成", "超千亿件 level - - 快递业务量", "3.8亿件 level - - 快递业务量", "5% growth yoy 3.8亿件 快递业务量"] },
        { "我国高校和科研机构的专利产业化率分别提升至10.1%和17.2%。",
            ["10.1% level - - 高校的专利产业化率", "17.2% level - - 科研机构的专利产业化率"] },
        { "预警信号提前量达48分钟，较五年前的38分钟提升10分钟。",
            ["48分钟 level - - 预警信号提前量", "38分钟 level - - 预警信号提前量", "10分钟 delta prev 48分钟 预警信号提前量"] },
        { "单位能耗比改造前下降12%。", ["-12% growth prev - 单位能耗"] },
        { "全省已收获冬小麦1.4亿亩，进度过四成。", ["1.4亿亩 level - - 收获冬小麦", "过四成 share - 1.4亿亩 收获冬小麦进度"] },
        { "软件业务收入13万亿元，同比增长13.3%，软件业务出口同比增长8.1%。",
            ["13万亿元 level - - 软件业务收入", "13.3% growth yoy 13万亿元 软件业务收入", "8.1% growth yoy - 软件业务出口"] },
        { "旅客运输量达6663万人次。其中，国内旅客运输量同比增长11.5%。",
            ["6663万人次 level - - 旅客运输量", "11.5% growth yoy - 国内旅客运输量"] },
        { "平均票价同比降低6%。", ["-6% growth yoy - 平均票价"] },
        { "外板油漆等工作已全部结束。", ["全部 share - - 外板油漆等工作结束"] },
        { "总径流量为117亿立方米，较常年偏小18%。", ["117亿立方米 level - - 总径流量", "-18% growth prev 117亿立方米 总径流量"] },
        { "全市安排列车120列，较现图增加24列。", ["120列 level - - 列车", "24列 delta prev 120列 列车"] },
        { "汇率较上年末升值3%。", ["3% growth prev - 汇率"] },
        { "出口11万亿元，同比增长11%。\n进口4万亿元。\n从商品看，机电产品出口增长18%。",
            ["11万亿元 level - - 出口", "11% growth yoy 11万亿元 出口", "4万亿元 level - - 进口", "18% growth yoy - 机电产品出口"] },
        { "上座率由49%增至98.7%。", ["49% level - - 上座率", "98.7% level - - 上座率"] },
        { "人民币贷款减少892亿元。", ["-892亿元 level - - 人民币贷款减少"] },
        { "车间产能从每天6000件增加到1万件。", ["6000件 level - - 车间产能每天", "1万件 level - - 车间产能每天"] },
        { "新开工项目120个，总投资300亿元。", ["120个 level - - 新开工项目", "300亿元 level - - 新开工项目总投资"] },
        { "发放资金611.3亿元，惠及7.1万户市场主体。", ["611.3亿元 level - - 发放资金", "7.1万户 level - - 发放资金惠及市场主体"] },
        { "受灾企业290家，已复工89家。", ["290家 level - - 受灾企业", "89家 level - - 受灾企业复工"] },
        { "汽油价格每吨上涨100元。", ["100元 delta - - 汽油价格每吨"] },
        { "以100%的发射成功率成为全球最安全的火箭。", ["100% level - - 发射成功率"] },
        { "我们累计走访228家企业，办结事项60件。", ["228家 level - - 走访企业", "60件 level - - 办结事项"] },
        { "市发展改革委紧急安排救灾资金500万元。", ["500万元 level - - 紧急安排救灾资金"] },
        { "地震造成至少12人死亡、85人受伤。", ["至少12人 level - - 地震造成死亡", "85人 level - - 地震造成受伤"] },
        { "两项贷款贴息政策将于下月实施。", ["两项 level - - 贷款贴息政策实施"] },
        { "全县5家日用品免税店开业。", ["5家 level - - 日用品免税店开业"] },
        { "截至目前，27个省份出台支持政策。", ["27个 level - - 省份出台支持政策"] },
        { "首批确定的30个重大项目已经开工。", ["30个 level - - 首批确定的重大项目开工"] },
        { "展会吸引了26个国家的800名科学家参会。", ["26个 level - - 国家", "800名 level - - 吸引科学家参会"] },
        { "总投资5亿元的3个项目开工。", ["5亿元 level - - 总投资", "3个 level - - 项目开工"] },
        { "我国向48个国家派遣医疗队员2万人次。", ["48个 level - - 国家派遣医疗队员", "2万人次 level - - 国家派遣医疗队员"] },
        { "组织300家企业参展。", ["300家 level - - 组织企业参展"] },
        { "进出口额连续9个季度运行在10万亿元以上。", ["9个季度 level - - 进出口额运行在", "10万亿元以上 level - - 进出口额"] },
        { "施工方停止打桩，为期3个月。", ["3个月 level - - 停止打桩"] },
        { "用3年时间，建成一批示范园区。", ["3年 level - - 建成一批示范园区"] },
        { "规模以上企业实现营业收入5亿元，实现利润1亿元。", ["5亿元 level - - 规模以上企业营业收入", "1亿元 level - - 规模以上企业利润"] },
        { "全市一般预算收入总量8亿元、支出总量9亿元，赤字1亿元。", ["8亿元 level - - 一般预算收入总量", "9亿元 level - - 一般预算支出总量", "1亿元 level - - 一般预算赤字"] },
        { "货物贸易进出口总值9亿元，增长5%。其中，出口5亿元，增长6%；进口4亿元，增长3%。",
            ["9亿元 level - - 货物贸易进出口总值", "5% growth - 9亿元 货物贸易进出口总值", "5亿元 level - - 货物贸易出口",
                "6% growth - 5亿元 货物贸易出口", "4亿元 level - - 货物贸易进口", "3% growth - 4亿元 货物贸易进口"] },
        { "电子厂第二年就盈利200万元。", ["200万元 level - - 电子厂盈利"] },
        { "发行利率从1%到2%不等。", ["1% level - - 发行利率", "2% level - - 发行利率"] },
        { "三大股指下跌幅度均超过5%。", ["-超过5% growth - - 三大股指"] },
        { "货物贸易进出口总值9亿元，其中出口5亿元。", ["9亿元 level - - 货物贸易进出口总值", "5亿元 level - - 货物贸易出口"] },
        { "电站是首座光热电站，投产后预计年发电量5亿度。", ["5亿度 level - - 首座光热电站年发电量"] },
        { "京张高铁全长90公里。", ["90公里 level - - 京张高铁全长"] },
        { "渡轮全长90米，总吨位4600吨。", ["90米 level - - 渡轮全长", "4600吨 level - - 渡轮总吨位"] },
        { "铁路里程9万公里，公路里程30万公里，分别相当于10年前的1.3倍和1.7倍。",
            ["9万公里 level - - 铁路里程", "30万公里 level - - 公路里程", "1.3倍 multiple - - 铁路里程", "1.7倍 multiple - - 公路里程"] },
        { "资产总额从6亿元增长至9亿元，利润总额从1亿元增长至2亿元，年均增速分别达到7%、8%。",
            ["6亿元 level - - 资产总额", "9亿元 level - - 资产总额", "1亿元 level - - 利润总额", "2亿元 level - - 利润总额", "7% growth - 9亿元 资产总额",
                "8% growth - 2亿元 利润总额"] },
        { "20万吨级码头正式投产。", ["20万吨 level - - 码头正式投产"] },
        { "铁路发送旅客5亿人次，公路发送旅客8亿人次。", ["5亿人次 level - - 铁路发送旅客", "8亿人次 level - - 公路发送旅客"] },
        { "门诊诊疗量于3月2日达到峰值5万人次，之后降至3万人次。", ["5万人次 level - - 门诊诊疗量", "3万人次 level - - 门诊诊疗量"] },
        { "旅客量较2019年同期增长4%，票价较2022年同期下降2%。", ["4% growth prev - 旅客量", "-2% growth yoy - 票价"] },
        { "企业利润较上个月激增4亿元。", ["4亿元 delta mom - 企业利润"] },
        { "坠机事故造成2人死亡1人受伤。", ["2人 level - - 坠机事故造成死亡", "1人 level - - 坠机事故造成受伤"] },
        { "增加值高于全国工业和制造业1个和0.8个百分点。", ["1个 points - - 增加值", "0.8个百分点 points - - 增加值"] },
        { "机场覆盖92%的地级市。", ["92% share - - 机场覆盖地级市"] },
        { "全县夏播进度近九成。", ["近九成 level - - 夏播进度"] },
        { "研发投入超过3%的目标。", ["超过3% level - - 目标"] },
        { "线上零售实现20%以上的增长。", ["20%以上 growth - - 线上零售"] },
        { "9月份，零售额同比增长5%，增速比8月份加快1个百分点。", ["5% growth yoy - 零售额", "1个百分点 points mom 5% 零售额"] },
        { "3月景气指数比去年12月提升25个点。", ["25个点 delta prev - 景气指数"] },
        { "参展商较上届同期增长17%。", ["17% growth prev - 参展商"] },
        { "船员规模较十年前增长50%。", ["50% growth prev - 船员规模"] },
        { "消费拉动增长4个百分点。", ["4个百分点 points - - 消费拉动"] },
        { "新工艺让生产效率提升了5倍。", ["5倍 multiple - - 生产效率"] },
        { "局地降温12℃。", ["-12℃ delta - - 降温"] },
        { "水产品产量5万吨，约占全省总量的30%。", ["5万吨 level - - 水产品产量", "30% share - 5万吨 水产品产量"] },
        { "粮食增产5亿斤。", ["5亿斤 delta - - 粮食"] },
        { "全市收入比去年同期高出4亿元。", ["4亿元 delta yoy - 收入"] },
        { "服务业增速由6%放缓至5%。", ["6% growth - - 服务业", "5% growth - - 服务业"] },
        { "累计出口同比增长8%，年均增长率达18%。", ["8% growth yoy - 出口", "18% growth - - 出口"] },
        { "4月份客运规模增速较一季度提高4个百分点。", ["4个百分点 points prev - 客运规模"] },
        { "二季度，热度指数较一季度升高9个点。", ["9个点 delta mom - 热度指数"] },
        { "利润增速比上年全年提升9个百分点。", ["9个百分点 points prev - 利润"] },
        { "出口由2004年的3亿元增长至2023年的9亿元，同比增长200%。", ["3亿元 level - - 出口", "9亿元 level - - 出口", "200% growth prev 9亿元 出口"] },
        { "出口由2022年的3亿元增长至2023年的6亿元，增长100%。", ["3亿元 level - - 出口", "6亿元 level - - 出口", "100% growth yoy 6亿元 出口"] },
        { "收入同比增长8%，两年平均增长4%。", ["8% growth yoy - 收入", "4% growth - - 收入两年"] },
        { "财政收入同口径下降19%。", ["-19% growth yoy - 财政收入"] },
        { "用电负荷较历史极值增加1000万千瓦。", ["1000万千瓦 delta prev - 用电负荷"] },
        { "观影人次为1.2亿。", ["1.2亿 level - - 观影人次"] },
        { "新能源汽车市场渗透率超五成。", ["超五成 level - - 新能源汽车市场渗透率"] },
        { "游客量较2019年同比增长8%。", ["8% growth prev - 游客量"] },
        { "门诊量较峰值减少83%。", ["-83% growth prev - 门诊量"] },
        { "地下水位抬升了约7米。", ["约7米 delta - - 地下水位"] },
        { "行业增加值同比保持增长。其中，设备制造业增长8.9%。", ["8.9% growth yoy - 设备制造业"] },
        { "指数从上半年的37降至10月份的24。", ["37 level - - 指数", "24 level - - 指数"] },
        { "用户数、上网人数分别达到18.2亿和10.3亿。", ["18.2亿 level - - 用户数", "10.3亿 level - - 上网人数"] },
        { "县里基站达200个，比计划超额完成20个。", ["200个 level - - 基站", "20个 delta - 200个 基站"] },
        { "新版清单事项300项，与2018年版相比净增加40项。", ["300项 level - - 新版清单事项", "40项 delta prev 300项 新版清单事项"] },
        { "游客5万人次，较2021年（4万人次）增加1万人次，同比增长25%。",
            ["5万人次 level - - 游客", "4万人次 level - - 游客", "1万人次 delta prev 5万人次 游客", "25% growth yoy 5万人次 游客"] },
        { "项目每年减少二氧化碳排放3万吨。", ["-3万吨 level - - 减少二氧化碳排放"] },
        { "审批事项压减到60项。", ["60项 level - - 审批事项"] },
        { "企业减排30%以上。", ["-30%以上 growth - - 企业排放"] },
        { "全县秋播已完成70%。", ["70% share - - 秋播完成"] },
        { "全县秋粮收获已超过95%。", ["超过95% share - - 秋粮收获"] },
        { "入园率为90%，公办园占比为60%，比2020年分别提高5个百分点和8个百分点。", ["90% level - - 入园率", "60% share - - 公办园占比", "5个百分点 points prev 90% 入园率", "8个百分点 points prev 60% 公办园占比"] },
        { "电动车销量达到汽车总销量的40%。", ["40% share - - 电动车销量"] },
        { "隧道总体进度超40%。", ["超40% level - - 隧道总体进度"] },
        { "免税商品比例由20%提高至70%。", ["20% share - - 免税商品比例", "70% share - - 免税商品比例"] },
        { "市场份额创下新高，达到39%。", ["39% share - - 市场份额"] },
        { "30处水毁路段已全部修复。", ["30处 level - - 水毁路段修复", "全部 share - 30处 水毁路段修复"] },
        { "4月份信心指数为86，相比3月份下降2.5点。", ["86 level - - 信心指数", "-2.5点 delta mom 86 信心指数"] },
        { "全国使用外资5亿元，按可比口径同比增长4%。", ["5亿元 level - - 使用外资", "4% growth yoy 5亿元 使用外资"] },
        { "2021年学生近视率为50%，比2020年下降2个百分点。", ["50% level - - 学生近视率", "-2个百分点 points yoy 50% 学生近视率"] },
        { "法院审结案件300件，案件数量下降5%。", ["300件 level - - 审结案件", "-5% growth - 300件 案件数量"] },
        { "服务业使用外资8亿元，高技术产业使用外资增长6%。", ["8亿元 level - - 服务业使用外资", "6% growth - - 高技术产业使用外资"] },
        { "生产总值5万亿元，工业和农业增加值分别增长6%和4%。", ["5万亿元 level - - 生产总值", "6% growth - - 工业增加值", "4% growth - - 农业增加值"] },
    };

    /// <summary>Number, role, base and what it qualifies, where the name is not what the row is about.</summary>
    public static TheoryData<string, string[]> Links => new()
    {
        { "企业产出纯度超过99%的硅料。", ["超过99% level - -"] },
        // What stands in brackets is over; a rate of contribution has no points of its own.
        { "技改投资5亿元（占工业投资的30%），增长8%。", ["5亿元 level - -", "30% share - 5亿元", "8% growth - 5亿元"] },
        { "建材业对工业增长的贡献率达20%，拉动工业增长1.5个百分点。", ["20% level - -", "1.5个百分点 points - -"] },
        { "实现产值5亿元，可比增长8%。", ["5亿元 level - -", "8% growth - 5亿元"] },
        { "工业投资连续三年保持20%以上的快速增长势头。", ["三年 level - -", "20%以上 growth - -"] },
        { "全县人口自然增长率3.5‰。", ["3.5‰ level - -"] },
        { "居民消费价格比上年上涨2.5%。", ["2.5% growth yoy -"] },
        // When all of it is so, something will be: a condition.
        { "项目5个，全部建成投产后，年可实现产值3亿元。", ["5个 level - -", "3亿元 level - -"] },
        { "5个项目全部建成投产，实现产值3亿元。", ["5个 level - -", "全部 share - 5个", "3亿元 level - -"] },
        { "三个乡的建房工作已全部完成。", ["三个 level - -", "全部 share - -"] },
        { "城区所有车站24小时对旅客开放。", ["所有 share - -", "24小时 level - -"] },
        { "城区所有车站全部实现接驳。", ["所有 share - -"] },
        { "旅客运输量5亿人次，同比增长3%，其中，国际航线表现亮眼，同比增长8%。", ["5亿人次 level - -", "3% growth yoy 5亿人次", "8% growth yoy -"] },
        { "贸易逆差较上月扩大4亿美元，达到50亿美元。", ["4亿美元 delta mom 50亿美元", "50亿美元 level - -"] },
        { "5000亩果园中，有60%种在坡地。", ["5000亩 level - -", "60% share - 5000亩"] },
        { "收购价格高于其他收购主体30元/吨。", ["30元/吨 delta - -"] },
        { "水稻种植面积5万亩，增加3000亩，增长6%。", ["5万亩 level - -", "3000亩 delta - 5万亩", "6% growth - 5万亩"] },
        { "今年花生面积增加3000亩。", ["3000亩 delta - -"] },
        { "各地贷款5亿元，增加就业岗位3000个。", ["5亿元 level - -", "3000个 level - -"] },
        { "税收收入5亿元，扣除退税因素后增长4%。", ["5亿元 level - -", "4% growth - 5亿元"] },
        { "国有企业利润降幅比上月收窄3个百分点；私营、外资企业利润降幅分别收窄2个、1个百分点。",
            ["-3个百分点 points mom -", "-2个 points mom -", "-1个百分点 points mom -"] },
        { "到岗率90%以上企业有30家。", ["90%以上 level - -", "30家 level - -"] },
        { "央行将基准利率区间维持在5%至6%之间。", ["5% level - -", "6% level - -"] },
        { "某市吞吐集装箱300万标准箱，其中，外贸集装箱占比超40%。", ["300万标准箱 level - -", "超40% share - 300万标准箱"] },
        { "全省宽带用户总数达200万户，农村用户占比达35%。", ["200万户 level - -", "35% share - 200万户"] },
        { "家具市场规模5亿元，同比增长3%，其中，国货占比达60%。", ["5亿元 level - -", "3% growth yoy 5亿元", "60% share - 5亿元"] },
        { "建成果园超过5000亩，近八成位于山区。", ["超过5000亩 level - -", "近八成 share - 超过5000亩"] },
        { "参展企业超2000家。其中，近六成企业来自南方。", ["超2000家 level - -", "近六成 share - 超2000家"] },
        { "创业板上市公司数量达到300家，其中有老企业，近六成创业板上市公司入选。", ["300家 level - -", "近六成 share - 300家"] },
        { "全县3000亩小麦陆续成熟。尽管当地八成多小麦播种较晚，长势较好。", ["3000亩 level - -", "八成多 share - 3000亩"] },
        { "隧洞已掘进24公里，完成总里程12%。", ["24公里 level - -", "12% share - 24公里"] },
        { "完成投资5亿元，完成年度计划的60%。", ["5亿元 level - -", "60% share - 5亿元"] },
        { "收到捐款5亿元，一半用于修路，剩余50%用于助学。", ["5亿元 level - -", "一半 share - 5亿元", "50% share - -"] },
        { "新能源车3000辆次，占比24%，同比增长33%。", ["3000辆次 level - -", "24% share - 3000辆次", "33% growth yoy 3000辆次"] },
        { "固定资产投资将达4亿元，投资总额增长40%。", ["4亿元 level - -", "40% growth - 4亿元"] },
        { "截至2022年底，储能装机比2021年底增长80%。", ["80% growth yoy -"] },
        { "截至9月末，外汇储备为300亿美元，较8月末上升2亿美元。", ["300亿美元 level - -", "2亿美元 delta mom 300亿美元"] },
        { "产值达300亿元，较园区成立之初增长20%。", ["300亿元 level - -", "20% growth prev 300亿元"] },
        { "97个渡口全部停渡。", ["97个 level - -", "全部 share - 97个"] },
        { "应撤离的80艘船舶已全部回港。", ["80艘 level - -", "全部 share - 80艘"] },
        { "20名渔民全部参加保险。", ["20名 level - -", "全部 share - 20名"] },
        { "6个水源的水全部流入运河。", ["6个 level - -"] },
        { "企业参与全部22个项目。", ["全部 share - -", "22个 level - -"] },
        { "全国300个城市平均空气质量优良天数比例达80%。", ["300个 level - -", "80% share - -"] },
        { "全市接诊患者6万人次，较高峰8万人次减少25%。", ["6万人次 level - -", "8万人次 level - -", "-25% growth prev 6万人次"] },
        { "评选出80个新项目，其中一半是服务类。", ["80个 level - -", "一半 share - 80个"] },
        { "参展企业300家，投资10亿元以上的项目占比达60%。", ["300家 level - -", "10亿元以上 level - -", "60% share - -"] },
        { "全省麦收进度已过六成。", ["过六成 level - -"] },
        { "全省收割小麦5000亩，进度超62%。", ["5000亩 level - -", "超62% share - 5000亩"] },
        { "物价涨幅由上月的0.3%扩大至0.8%。", ["0.3% growth - -", "0.8% growth - -"] },
        { "装备制造业贡献了近三成的工业增长。", ["近三成 share - -"] },
        { "指数位于50%以上的扩张区间。", ["50%以上 level - -"] },
        { "订单指数连续23个月运行在50%以下后，4月份回升。", ["23个月 level - -", "50%以下 level - -"] },
        { "新设备让观测时长增加20天。", ["20天 delta - -"] },
        { "烘干时间缩短了8小时。", ["-8小时 delta - -"] },
        { "用电负荷达3亿千瓦，比去年最高峰高出200万千瓦。", ["3亿千瓦 level - -", "200万千瓦 delta prev 3亿千瓦"] },
        { "日均销售额较2022年春节同期增长6%。", ["6% growth yoy -"] },
        { "退税5000亿元，同比多退400亿元。", ["5000亿元 level - -", "400亿元 delta yoy 5000亿元"] },
        { "旅客发送量较2022年春运同期增长6%。", ["6% growth yoy -"] },
        { "总径流量为117亿立方米，较多年平均年径流量偏小18%。", ["117亿立方米 level - -", "-18% growth prev 117亿立方米"] },
        { "产值比2019年增长8%。软件收入增长5%。", ["8% growth prev -", "5% growth - -"] },
        { "产值同比增长8%。运输成本降低5%。", ["8% growth yoy -", "-5% growth - -"] },
        { "产值同比增长8%。软件收入增长5%。", ["8% growth yoy -", "5% growth yoy -"] },
        { "一季度全市进出口9亿元 同比增长5%\n据海关统计，一季度，全市进出口9.1亿元，同比增长5%。",
            ["9亿元 level - -", "5% growth yoy 9.1亿元", "9.1亿元 level - -", "5% growth yoy 9.1亿元"] },
        { "国内生产总值5万亿元，同比增长5%。\n服务业增加值增长6%，占GDP的比重为57%。", ["5万亿元 level - -", "5% growth yoy 5万亿元", "6% growth yoy -", "57% share - 5万亿元"] },
        { "我国货物贸易进出口总值9万亿元。\n民营企业进出口增长6%，占进出口总值的57%。", ["9万亿元 level - -", "6% growth - -", "57% share - 9万亿元"] },
        { "系统可减少船舶5%—25%的油耗。", ["-5% growth - -", "-25% growth - -"] },
        { "新船能减少约90%的硫氧化物和30%的碳排放。", ["-约90% growth - -", "-30% growth - -"] },
        { "技术为企业节省近20%的成本。", ["-近20% growth - -"] },
        { "全县减少了5个村，20%的村有学校。", ["-5个 level - -", "20% share - -"] },
        { "业务量超300亿件，比2022年提前9天。", ["超300亿件 level - -", "-9天 delta yoy -"] },
        { "车站提前20天受理申请。", ["20天 level - -"] },
        { "煤炭消费占能源消费比重比上年下降2个百分点，达到51%。", ["-2个百分点 points yoy 51%", "51% share - -"] },
        { "一系列政策下，码头泊位增加30个。", ["30个 delta - -"] },
        { "处理交易3万笔，金额5亿元。其中，日均交易笔数和金额分别增长6%和4%。",
            ["3万笔 level - -", "5亿元 level - -", "6% growth - -", "4% growth - -"] },
    };

    [Theory]
    [MemberData(nameof(Links))]
    public void AFigureQualifiesAnother(string sentence, string[] expected)
    {
        var figures = Newsprint.Figures.Of(Page.Parse(sentence, "made-up", new ReadOptions { Published = new DateOnly(2023, 5, 6) }));
        Assert.Equal(expected, figures.Select(figure => Facts(Row(figure, figures))));
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void ASentenceIsReadWhole(string sentence, string[] expected)
    {
        var figures = Newsprint.Figures.Of(Page.Parse(sentence, "made-up", new ReadOptions { Published = new DateOnly(2023, 5, 6) }));
        var rows = figures.Select(figure => Row(figure, figures)).ToList();
        Assert.Equal(expected.Select(Facts), rows.Select(Facts));
        Assert.All(expected.Zip(rows),
            pair => Assert.True(Likeness.AreAlike(Name(pair.First), Name(pair.Second))
                || NamesTests.Differs(Name(pair.First), Name(pair.Second)),
                $"{pair.Second}, where {pair.First} was expected"));
    }

    /// <summary>All but the name, which is compared as the scorer of the reference data does.</summary>
    static string Facts(string row) => row[..row.LastIndexOf(' ')];

    static string Name(string row) => row[(row.LastIndexOf(' ') + 1)..];

    [Fact]
    public void AMonthThatIsNoneIsNotComparedWith() =>
        Assert.Equal(Comparison.Previous, Assert.Single(Newsprint.Figures.Of(Page.Parse("编号99999999999月，产值比8月份增长5%。", "made-up"))).Base);

    [Fact]
    public void APartOfANumberIsAShare() =>
        Assert.Equal(Role.Share,
            Newsprint.Figures.Of(Page.Parse("下达资金占全年80亿元的76%。", "made-up")).Single(figure => figure.Text == "76%").Role);

    [Fact]
    public void AGapOfGrowthQualifiesTheGrowth()
    {
        var figures = Newsprint.Figures.Of(Page.Parse("工业投资增长15%，增速比全部投资高9个百分点。"));
        Assert.Equal(figures[0].Span.Start, figures[1].OfStart);
    }

    [Theory]
    [InlineData("全年预计实现产值5亿元。", Status.Planned)]
    [InlineData("力争6月底前新建3个站点。", Status.Planned)]
    [InlineData("初步统计，全市实现产值5亿元。", Status.Preliminary)]
    [InlineData("全市实现产值5亿元。", Status.Actual)]
    [InlineData("年度计划投资5亿元。", Status.Planned)]
    [InlineData("项目占年度计划投资的60%。", Status.Actual)]
    [InlineData("完成年度计划投资60%。", Status.Actual)]
    [InlineData("可持续发展项目实现产值5亿元。", Status.Actual)]
    [InlineData("央行将利率下调25个基点。", Status.Actual)]
    [InlineData("实施三年行动计划，改造小区5个。", Status.Actual)]
    [InlineData("计划投资的5个项目已经开工。", Status.Actual)]
    [InlineData("项目总投资5亿元，将于明年投产。", Status.Actual)]
    [InlineData("已初步形成产值5亿元的产业集群。", Status.Actual)]
    [InlineData("明年将有5家企业投产。", Status.Planned)]
    [InlineData("5万名旅客将从中受益。", Status.Planned)]
    [InlineData("项目建成后，年发电量可达5亿千瓦时。", Status.Planned)]
    [InlineData("今年要新建5个园区。", Status.Planned)]
    [InlineData("到2030年，全市产值达5亿元。", Status.Planned)]
    [InlineData("新机遇将驱动5亿元的设备需求。", Status.Planned)]
    [InlineData("某省提出未来三年培育5家企业。", Status.Planned)]
    [InlineData("一批总投资5亿元的项目即将落地。", Status.Actual)]
    [InlineData("生产经营活动预期指数为5%。", Status.Actual)]
    [InlineData("大会将在广州举行，截至昨天，已有5家企业报名。", Status.Actual)]
    [InlineData("用户比计划超额完成5万户。", Status.Actual)]
    [InlineData("新开工项目计划总投资同比增长5%。", Status.Actual)]
    [InlineData("开通后，行车时间将由原来压缩至5小时。", Status.Planned)]
    [InlineData("联盟抱团争取融资方案，贷款利率下降5个百分点。", Status.Actual)]
    [InlineData("当地将5条河道分期分批纳入管理。", Status.Actual)]
    [InlineData("我国使用运载火箭，成功将5颗卫星发射升空。", Status.Actual)]
    [InlineData("新技术将松树育苗的时间从往年缩短到5年。", Status.Actual)]
    [InlineData("央行决定将三大政策利率分别下调25个基点。", Status.Actual)]
    [InlineData("展会将持续到月底，展览面积达5万平方米。", Status.Actual)]
    [InlineData("机构将今年经济增长预期由先前的水平下调至0.8%。", Status.Actual)]
    [InlineData("水库将泄洪闸数从原来的水平增至7孔。", Status.Actual)]
    [InlineData("明年政策利率将下调25个基点。", Status.Planned)]
    [InlineData("该国已将丰度为60%的材料移交。", Status.Actual)]
    [InlineData("市里将最低工资标准从上年的水平提高到2200元。", Status.Actual)]
    [InlineData("两国就未来两国关系发展提出4方面建议。", Status.Actual)]
    [InlineData("会议主题为“共赢未来”，代表近500人参加会议。", Status.Actual)]
    [InlineData("未来，全市建设5个园区。", Status.Planned)]
    [InlineData("社区梳理出5条要集中解决的问题。", Status.Actual)]
    [InlineData("全市有5家拟上市的企业。", Status.Actual)]
    [InlineData("全市5万名旅客将享受更好的服务。", Status.Planned)]
    [InlineData("央行将小额信贷调整优化为帮扶信贷，最高金额提高到10万元。", Status.Actual)]
    [InlineData("无人机将这5070亩森林的细节编织成数据网络。", Status.Actual)]
    [InlineData("研究机构将2022年经济增长预期由1.6%大幅下调。", Status.Actual)]
    [InlineData("园区将建设成为产值达5亿元的基地。", Status.Planned)]
    public void StatusIsToldFromTheWordsOfPlan(string sentence, Status expected) =>
        Assert.Equal(expected,
            Assert.Single(Newsprint.Figures.Of(Page.Parse(sentence, "made-up",
                new ReadOptions { Published = new DateOnly(2023, 5, 6) }))).Status);

    [Theory]
    [InlineData("全市完成投资达500。", "page:1: found the number 500 without a unit; expected a unit behind it; compare with the printed page, or teach the unit with a table of your own (figures --units)")]
    [InlineData("全市完成投资达500亿元。", null)]
    [InlineData("活动从2022年持续到2023。", null)]
    public void ANumberWithoutAUnitIsNoFigureAndIsNoted(string sentence, string? expected)
    {
        var page = Page.Parse(sentence, "page", new ReadOptions { Published = new DateOnly(2023, 5, 6) });
        Assert.Equal(expected is null ? [] : [expected], Newsprint.Figures.Notes(page).Select(note => note.ToString()));
    }

    [Fact]
    public void UnitsOfOnesOwnAreRead()
    {
        var table = Path.GetTempFileName();
        try
        {
            File.WriteAllText(table, "word\tunit\tcode\tmeasure\n篓\t篓\t\tcount\n");
            var page = Page.Parse("全镇售出螃蟹300篓。");
            Assert.DoesNotContain(Newsprint.Figures.Of(page), figure => figure.Quantity.Unit.Name == "篓");
            Assert.Equal("300篓", Assert.Single(Newsprint.Figures.Of(page, Units.Load(table))).Text);
        }
        finally
        {
            File.Delete(table);
        }
    }

    [Fact]
    public void AnExplanationNamesEveryPass()
    {
        var page = Page.Parse("全市贷款余额达4513亿元，同比增长20.4%。");
        var explanation = Assert.Single(Newsprint.Figures.Explain(page, new TextSpan(8, 9)));
        Assert.Equal(["quantity", "frame", "role", "name", "area", "period", "link", "candidates", "indicator", "status"],
            explanation.Steps.Select(step => step[..step.IndexOf(':')]));
    }

    static string Row(Figure figure, IReadOnlyList<Figure> all)
    {
        var comparison = figure.Base switch
        {
            Comparison.YearOnYear => "yoy",
            Comparison.MonthOnMonth => "mom",
            Comparison.Previous => "prev",
            _ => "-"
        };
        var of = all.FirstOrDefault(other => other.Span.Start == figure.OfStart)?.Text ?? "-";
        return $"{(figure.Quantity.Value < 0 ? "-" : "")}{figure.Text} {figure.Role.ToString().ToLowerInvariant()} {comparison} {of} {figure.Indicator}";
    }
}
