using System.Globalization;
using Xunit;

namespace Newsprint.Tests;

/// <summary>Texts, and the quantities they state as quote=value unit bound, joined by bars.</summary>
public class QuantityReaderTests
{
    [Theory]
    [InlineData("分拣派送快递超20万件。", "超20万件=200000 件 Over")]
    [InlineData("获得了20余件专利", "20余件=20 件 Over")]
    [InlineData("成功融资近亿元。", "近亿元=100000000 元 Under")]
    [InlineData("投资3亿元以上的项目", "3亿元以上=300000000 元 Over")]
    [InlineData("贷款约合50亿元", "约合50亿元=5000000000 元 About")]
    [InlineData("全流程不到24小时，", "不到24小时=24 小时 Under")]
    [InlineData("出口59801.9亿元人民币", "59801.9亿元=5980190000000 元 Exact")]   // 元 says it all
    [InlineData("约合人民币223亿元", "223亿元=22300000000 元 About")]                 // 人民币 stands between
    [InlineData("金价突破每盎司4200美元", "4200美元=4200 美元 Over")]                 // what it is the price of stands between
    [InlineData("推出百场活动，种下万亩果树，交换千名人员，千架无人机升空", "百场=100 场 Exact | 万亩=10000 亩 Exact | 千名=1000 名 Exact | 千架=1000 架 Exact")]
    [InlineData("设备24小时不间断作业", "24小时=24 小时 Exact")]
    [InlineData("每校至少配备2名教师", "2名=2 名 Over")]
    [InlineData("收获最少，产量3吨", "3吨=3 吨 Exact")]
    [InlineData("摧毁约30枚导弹", "约30枚=30 枚 About")]
    [InlineData("油价跌破每桶60美元", "60美元=60 美元 Under")]
    [InlineData("每天的产量每小时5吨", "5吨=5 吨 Exact")]
    [InlineData("股指跌破3100点，汇率升破7.2元", "跌破3100点=3100 点 Under | 升破7.2元=7.2 元 Over")]
    [InlineData("收益人民币5亿元", "5亿元=500000000 元 Exact")]
    [InlineData("约相当于3个足球场", "约相当于3个=3 个 About")]
    [InlineData("合计9889万人民币", "9889万人民币=98890000 元 Exact")]
    [InlineData("数量超过9700家", "超过9700家=9700 家 Over")]
    [InlineData("附近100米内，超市30家", "100米=100 米 Exact | 30家=30 家 Exact")]   // 近 of 附近, 超 of 超市
    [InlineData("条约3项，节约5吨", "3项=3 项 Exact | 5吨=5 吨 Exact")]             // 约 of 条约 and 节约
    [InlineData("航班超1.2万架次", "超1.2万架次=12000 架次 Over")]
    [InlineData("三分之二强，增强2项", "三分之二强=66.666666666666666666666666667 % Over | 2项=2 项 Exact")]
    [InlineData("约20—30人", "约20=20 人 About | 30人=30 人 About")]
    [InlineData("下降2个点", "2个点=2 个点 Exact")]
    [InlineData("小麦夏收已过九成", "过九成=90 % Over")]
    [InlineData("播种已过九成半", "过九成半=95 % Over")]
    [InlineData("建成5个省级万亩示范片，万亩梨园开花", "5个=5 个 Exact | 万亩=10000 亩 Exact")]
    [InlineData("今年前两批资金3亿元，五年前两批设备到货", "3亿元=300000000 元 Exact | 两批=2 批 Exact")]
    [InlineData("综采四队的矿工，一二类苗占比过八成，共派出4支队伍", "过八成=80 % Over | 4支=4 支 Exact")]
    [InlineData("十万家中小企业，34家中央和国家机关", "十万家=100000 家 Exact | 34家=34 家 Exact")]
    [InlineData("惠及超105万失能老人，10天内即可送达，10天内送达", "超105万=1050000 人 Over | 10天=10 天 Exact")]
    [InlineData("收获过半，近半在北方", "过半=50 % Over")]
    [InlineData("收获进度过四成，通过三成审查", "过四成=40 % Over | 三成=30 % Exact")]
    [InlineData("观影人次1.2亿，参观人数30万。", "1.2亿=120000000 人次 Exact | 30万=300000 人 Exact")]
    [InlineData("数据总量超1565拍字节。", "超1565拍字节=1565 拍字节 Over")]
    [InlineData("近半企业复工，过半商户营业，逾七成员工返岗，三成成员", "近半=50 % Under | 过半=50 % Over | 逾七成=70 % Over | 三成=30 % Exact")]
    [InlineData("票价100元起，", "100元起=100 元 Over")]
    [InlineData("成交30万手，准备两手，船闸运行2万闸次，点亮3万串彩灯，处理50万袋件", "30万手=300000 手 Exact | 2万闸次=20000 闸次 Exact | 3万串=30000 串 Exact | 50万袋件=500000 袋件 Exact")]
    [InlineData("放流100万尾，年产30发运载火箭，沿海风力今天逐渐增大到9～12级", "100万尾=1000000 尾 Exact | 30发=30 发 Exact | 9=9 级 Exact | 12级=12 级 Exact")]
    [InlineData("已连续7天下降，共有数百万青少年参加", "7天=7 天 Exact | 数百万=1000000 人 Over")]
    [InlineData("认购额约为发行规模的6.4倍", "6.4倍=6.4 倍 About")]
    [InlineData("机器一次抛8兜秧苗，五台机组，300多位居民，总量超2万亿位居前列", "8兜=8 兜 Exact | 五台=5 台 Exact | 300多位=300 位 Over")]
    [InlineData("3万困难渔民，5万失能老年人，有2万有就业意愿的退捕渔民上岗，雨下了整整一周", "3万=30000 人 Exact | 5万=50000 人 Exact | 2万=20000 人 Exact | 一周=1 周 Exact")]
    [InlineData("0—6岁儿童覆盖率达95%", "95%=95 % Exact")]
    [InlineData("60岁及以上老人", "60岁及以上=60 岁 Over")]
    public void ReadsQuantitiesWithTheirBounds(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("价格为8500元/吨", "8500元/吨=8500 元/吨 Exact")]
    [InlineData("每吨价格8500元每吨", "8500元每吨=8500 元/吨 Exact")]
    [InlineData("浓度30.5微克/立方米", "30.5微克/立方米=30.5 微克/立方米 Exact")]
    [InlineData("流量1350立方米/秒", "1350立方米/秒=1350 立方米/秒 Exact")]
    [InlineData("日产10万桶/日", "10万桶/日=100000 桶/日 Exact")]
    [InlineData("人均GDP1.27万美元", "1.27万美元=12700 美元 Exact")]
    [InlineData("共 35 万元，约 12 个，第 3 个", "35 万元=350000 元 Exact | 12 个=12 个 Exact")]
    [InlineData("每人每年5000元", "5000元=5000 元 Exact")]
    [InlineData("连续11天每天上班", "11天=11 天 Exact")]
    public void ReadsRates(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("千瓦时前的亿是倍数：1.2亿千瓦时", "1.2亿千瓦时=120000000 千瓦时 Exact")]
    [InlineData("绿化216万公顷", "216万公顷=2160000 公顷 Exact")]
    [InlineData("调出22万吨", "22万吨=220000 吨 Exact")]
    [InlineData("周转量129.3亿吨公里", "129.3亿吨公里=12930000000 吨公里 Exact")]
    [InlineData("发货49.3万标箱", "49.3万标箱=493000 标箱 Exact")]
    [InlineData("装机30万千瓦", "30万千瓦=300000 千瓦 Exact")]
    [InlineData("每袋5千克，每车5千吨", "5千克=5 千克 Exact | 5千吨=5000 吨 Exact")]
    [InlineData("上升2.1百分点", "2.1百分点=2.1 个百分点 Exact")]
    [InlineData("降息25个基点", "25个基点=25 个基点 Exact")]
    [InlineData("分别为531.3亿吨公里、2.84亿人次、327.6万吨", "531.3亿吨公里=53130000000 吨公里 Exact | 2.84亿人次=284000000 人次 Exact | 327.6万吨=3276000 吨 Exact")]
    [InlineData("每平方米3500元，每亩1200斤，1.2万航次，2.5PB，60分贝", "3500元=3500 元 Exact | 1200斤=1200 斤 Exact | 1.2万航次=12000 航次 Exact | 2.5PB=2.5 PB Exact | 60分贝=60 分贝 Exact")]
    [InlineData("同比增长101.7％", "101.7％=101.7 % Exact")]
    public void NormalisesUnitsToTheirBase(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("持续一个多月", "一个多月=1 个月 Over")]
    [InlineData("为期两个半月", "两个半月=2.5 个月 Exact")]
    [InlineData("历时三年半", "三年半=3.5 年 Exact")]
    [InlineData("停了半个月", "半个月=0.5 个月 Exact")]
    [InlineData("办厂已两年多", "两年多=2 年 Over")]
    [InlineData("产值增长三倍多", "三倍多=3 倍 Over")]
    [InlineData("全程只需3小时30分", "3小时30分=3.5 小时 Exact")]
    [InlineData("历时一年零三个月", "一年零三个月=1.25 年 Exact")]
    [InlineData("每周7天24小时运营", "7天=7 天 Exact")]             // 24 hours are no part of a day
    [InlineData("比去年多3万人多次", "3万人=30000 人 Exact")]   // after a measure word 多 begins what follows
    public void ReadsWhatStandsInsideAndBehindAUnit(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("占四分之三", "四分之三=75 % Exact")]
    [InlineData("百分之二十五", "百分之二十五=25 % Exact")]
    [InlineData("千分之二", "千分之二=2 ‰ Exact")]
    [InlineData("六成以上企业", "六成以上=60 % Over")]
    [InlineData("近三成，九成半", "近三成=30 % Under | 九成半=95 % Exact")]
    [InlineData("半数以上，一半，过半数", "半数以上=50 % Over | 一半=50 % Exact | 过半数=50 % Over")]
    [InlineData("占1/5以上，超过1/4", "1/5以上=20 % Over | 超过1/4=25 % Over")]
    [InlineData("会议通过第4/3号决定，航线达3/5号", "")]
    [InlineData("十成员国，三成立", "")]                        // 成员, 成立
    [InlineData("产值翻一番，翻了两番", "翻一番=2 倍 Exact | 翻了两番=4 倍 Exact")]
    [InlineData("降至三四成", "三=30 % Exact | 四成=40 % Exact")]
    [InlineData("3、4、5成企业", "3=30 % Exact | 4=40 % Exact | 5成=50 % Exact")]
    public void ReadsProportions(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("信心指数为48.2，低于上月", "48.2=48.2  Exact")]
    [InlineData("运价指数为103.4点", "103.4点=103.4 点 Exact")]
    [InlineData("使近18万加沙民众流离失所", "近18万=180000 人 Under")]
    [InlineData("影响约12万旅客的出行", "约12万旅客=120000 人 About")]
    [InlineData("护士总量达到606.2万，", "606.2万=6062000  Exact")]
    [InlineData("版本为48.2，", "")]
    [InlineData("中间价报6.9572，", "6.9572=6.9572  Exact")]
    [InlineData("约60万流离失所者", "约60万=600000 人 About")]
    [InlineData("品种总量突破2亿。", "突破2亿=200000000  Over")]
    [InlineData("全年客流破3000万人次。", "破3000万人次=30000000 人次 Over")]
    [InlineData("他们打破3项全国纪录。", "3项=3 项 Exact")]
    [InlineData("调拨棉被2600件（套）。", "2600件（套）=2600 件（套） Exact")]
    [InlineData("3.5万头（只）牲畜转场", "3.5万头（只）=35000 头（只） Exact")]
    [InlineData("1小时，成交8亿元。", "8亿元=800000000 元 Exact")]
    [InlineData("他被困52个小时后获救。", "52个小时=52 小时 Exact")]
    [InlineData("1.5亿有线电视和网络用户", "1.5亿=150000000 户 Exact")]
    [InlineData("产量约占全国四分之一。", "四分之一=25 % About")]
    [InlineData("警方侦破2万起案件。", "2万起=20000 起 Exact")]
    [InlineData("服务300多万老年人", "300多万老年人=3000000 人 Over")]
    [InlineData("景气指数从5月的89.3降至88.6，", "89.3=89.3  Exact | 88.6=88.6  Exact")]
    [InlineData("投资亿元以上的大项目", "亿元以上=100000000 元 Over")]
    [InlineData("参保人数超过13.6亿，", "超过13.6亿=1360000000 人 Over")]
    [InlineData("60岁以上人口有2.67亿，", "60岁以上=60 岁 Over | 2.67亿=267000000 人 Exact")]
    [InlineData("用户数、上网人数分别达到18.2亿和10.3亿，", "18.2亿=1820000000 户 Exact | 10.3亿=1030000000 人 Exact")]
    [InlineData("老年人口达3亿，其中失能老人约300万。", "3亿=300000000 人 Exact | 约300万=3000000 人 About")]
    [InlineData("出游人次19亿，比上年增加1亿。", "19亿=1900000000 人次 Exact | 1亿=100000000 人次 Exact")]
    [InlineData("饥饿人数新增4900万。", "4900万=49000000 人 Exact")]
    [InlineData("带动900多万小农户，2亿多技术工人", "900多万=9000000 户 Over | 2亿多=200000000 人 Over")]
    [InlineData("约1200万百姓受益", "约1200万=12000000 人 About")]
    [InlineData("12000字的报告，43尊塑像，300万枝鲜花，5块金牌", "12000字=12000 字 Exact | 43尊=43 尊 Exact | 300万枝=3000000 枝 Exact | 5块=5 块 Exact")]
    [InlineData("车祸致2死7伤。", "2=2 人 Exact | 7=7 人 Exact")]
    [InlineData("数千示威者聚集在广场", "数千=1000 人 Over")]
    [InlineData("影片票房突破2亿，", "突破2亿=200000000 元 Over")]
    [InlineData("中国队获得3金5银，", "3金=3 金 Exact | 5银=5 银 Exact")]
    [InlineData("西部8省区，在6城举行，东部4省（市）参加", "8省区=8 省区 Exact | 6城=6 城 Exact | 4省（市）=4 省（市） Exact")]
    [InlineData("免签国家增至57国，两国关系到2030国家愿景，216国道", "57国=57 国 Exact")]
    [InlineData("12把椅子，五六十排座位，连续三届夺冠", "12把=12 把 Exact | 五=50 排 Exact | 六十排=60 排 Exact | 三届=3 届 Exact")]
    [InlineData("形成于距今4000年前", "4000年=4000 年 Exact")]
    [InlineData("得95分，满意度98.5分", "95分=95 分 Exact | 98.5分=98.5 分 Exact")]
    public void ReadsNumbersWhoseUnitIsUnderstood(string text, string expected) => Assert.Equal(expected, Read(text));

    internal static string Read(string text, Units? units = null) => string.Join(" | ", Mentions(text, units).Select(m =>
        $"{text[m.Span.Start..m.Span.End]}={m.Quantity.Value.ToString(CultureInfo.InvariantCulture)} {m.Quantity.Unit.Name} {m.Quantity.Bound}"));

    internal static List<QuantityMention> Mentions(string text, Units? units = null)
    {
        var mentions = new List<QuantityMention>();
        QuantityReader.Read(text, mentions, units);
        return mentions;
    }
}
