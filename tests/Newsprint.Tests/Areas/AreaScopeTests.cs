using Xunit;

namespace Newsprint.Tests;

public class AreaScopeTests
{
    /// <summary>Sentences made for the test, the home of the page, and the areas of the figures marked in them.</summary>
    public static TheoryData<string, string, string> Sentences => new()
    {
        // The nation, its ministries, and what trade is with.
        { "商务部今天公布数据，上半年服务进出口总额⟦3万亿元⟧。", "新闻联播", "全国" },
        { "同期，我国对第一大贸易伙伴东盟进出口⟦3万亿元⟧；对欧盟进出口⟦2万亿元⟧。", "新闻联播", "全国 全国" },
        { "我国单体最大光伏基地——宁夏灵武⟦100万千瓦⟧电站投运。", "新闻联播", "灵武市" },
        { "韩国、德国实际对华投资分别增长⟦10%⟧、⟦20%⟧。", "新闻联播", "全国 全国" },
        { "秘鲁遭遇洪水。多地受灾，已有⟦100个⟧地区进入紧急状态。", "新闻联播", "秘鲁" },
        { "#某军空袭也门首都致⟦6人⟧死亡", "新闻联播", "也门" },
        { "今天，长白山站到站游客增长⟦21%⟧。", "新闻联播", "吉林省" },
        // The most specific place, by what stands before it.
        { "在湖北宜昌西陵区，当地筹集资金⟦100万元⟧。", "新闻联播", "西陵区" },
        { "在河北涿州，受灾企业⟦290家⟧已复工⟦89家⟧。涞水县⟦410公里⟧道路恢复通行。", "新闻联播", "涿州市 涿州市 涞水县" },
        { "云南西双版纳接待游客⟦100万人次⟧。", "新闻联播", "西双版纳州" },
        { "奉节县安坪镇建成车间⟦10个⟧。", "重庆日报", "奉节县安坪镇" },
        { "永川区大安街道铁山村种茶⟦3000亩⟧。该村去年收入⟦50万元⟧。全区茶园⟦12万亩⟧。", "重庆日报", "永川区大安街道铁山村 永川区大安街道铁山村 永川区" },
        { "房山区窦店镇苏村积水已排尽。在田家园村，⟦30户⟧居民返家。", "新闻联播", "房山区窦店镇田家园村" },
        // Firms and stations place a figure, and do not widen what it is about.
        { "#九龙坡区复工加快\n在重庆远大机械有限公司，⟦40%⟧的工人返岗。", "重庆日报", "九龙坡区" },
        { "甘肃各地抓紧生产。在天水永固开关厂，产值达⟦1亿元⟧。", "新闻联播", "天水市" },
        // Lists.
        { "南岸区、重庆经开区复工率达⟦74%⟧。", "重庆日报", "南岸区、重庆经开区" },
        { "受灾较重的舒兰、榆树、扶余抢修道路⟦315处⟧。", "新闻联播", "舒兰市、榆树市、扶余市" },
        { "万州、涪陵、黔江等地新建充电桩⟦4000个⟧。", "重庆日报", "重庆市" },
        { "山东、河南等地收获小麦⟦5000万亩⟧。", "新闻联播", "全国" },
        { "渝北区、巴南区、江北区分别增长⟦6.1%⟧、⟦5.8%⟧和⟦6.5%⟧。全市增长⟦6%⟧。", "重庆日报", "渝北区 巴南区 江北区 重庆市" },
        // 全市, 我省, and authorities without a place.
        { "市财政局投入⟦2亿元⟧，全市新增⟦300户⟧。", "重庆日报", "重庆市 重庆市" },
        { "全省新增⟦300户⟧。", "南方日报", "广东省" },
        { "云阳县有⟦120家⟧企业复工，占全县的⟦93%⟧；全市有⟦3000家⟧。", "重庆日报", "云阳县 云阳县 重庆市" },
        { "人民银行重庆营业管理部投放资金⟦600亿元⟧。", "新闻联播", "重庆市" },
        { "来自重庆海关的数据显示，前5个月进出口⟦2900亿元⟧。", "新闻联播", "重庆市" },
        { "第137届广交会今天开幕，参展企业⟦9700家⟧。", "新闻联播", "广州市" },
        // A paragraph that names no place goes back to the article's, unless it points to the one before.
        { "今年，各地加快春耕。\n在四川成都，农机有⟦300台⟧。\n化肥供应充足，储备达⟦500万吨⟧。", "新闻联播", "成都市 全国" },
        { "今年，各地加快春耕。\n在四川成都，农机有⟦300台⟧。\n当地还储备化肥⟦500吨⟧。", "新闻联播", "成都市 成都市" },
        { "四川雅安发生地震。\n记者来到天全县，⟦4个⟧村已经通水。\n目前，灾区储备棉被⟦16万件⟧。应急管理部调运帐篷⟦300顶⟧。", "新闻联播", "天全县 雅安市 雅安市" },
        { "#机器人节今天开幕\n今天，机器人节在浙江宁波开幕。\n展商有⟦300家⟧。", "新闻联播", "宁波市" },
        { "在四川成都，农机有⟦300台⟧。最新数据显示，化肥产量达⟦500万吨⟧。", "新闻联播", "成都市 全国" },
        // Rows of nouns, money and goods for a place, counts of a whole, lines, ships.
        { "云南咖啡、甘肃苹果、四川食用菌等⟦30种⟧产品出口。", "新闻联播", "全国" },
        { "财政部紧急下达⟦1亿元⟧，支持四川救灾。", "新闻联播", "四川省" },
        { "财政部向云南预拨⟦5000万元⟧。", "新闻联播", "云南省" },
        { "在四川成都，企业的网点覆盖全国⟦300个⟧县，员工⟦20名⟧。", "新闻联播", "全国 成都市" },
        { "四川巴塘至某坝高铁全长⟦300公里⟧。", "新闻联播", "全国" },
        { "编队由包头舰和⟦2架⟧直升机组成。", "新闻联播", "全国" },
        { "总投资⟦90亿元⟧的四川眉山水库项目开工。", "新闻联播", "眉山市" },
        { "东部、中部、西部地区分别补贴⟦40%⟧、⟦50%⟧、⟦60%⟧。", "新闻联播", "东部地区 中部地区 西部地区" },
        { "淮河流域新建水库⟦3座⟧，养活了全国⟦六分之一⟧的人口。", "新闻联播", "淮河流域 淮河流域" },
        { "中欧（中亚）班列开行⟦50列⟧，中欧班列（西安）开行⟦20列⟧。", "新闻联播", "全国 西安市" },
        // Places of other countries that no table holds; who tells is not where.
        { "土耳其南部的迪亚巴克尔省发生⟦5级⟧地震。据土耳其媒体报道，⟦3人⟧受伤。", "新闻联播", "迪亚巴克尔省 迪亚巴克尔省" },
        { "在中国企业参与下，秘鲁修了⟦3座⟧桥。", "新闻联播", "秘鲁" },
        { "#秘鲁一铁路通车\n秘鲁铁路通车。\n在中国企业参与下，铁路修了⟦30公里⟧。", "新闻联播", "秘鲁" },
        { "试点工作在北京等⟦43个⟧城市进行，认定用地⟦169万亩⟧。", "新闻联播", "全国 全国" },
        { "中国茶叶博览会在浙江杭州开幕。\n本届中国茶叶博览会有展商⟦80家⟧。", "新闻联播", "杭州市" },
        { "各地加快重建。\n四川天全县的卫生室重建项目，以及云南彝良县的公路修复工程已经完工。截至6月底，项目已完成投资⟦480亿元⟧。", "新闻联播", "全国" },
        { "今年我国克服华北、东北洪涝，西北局部干旱等影响，粮食产量达⟦290亿斤⟧。", "新闻联播", "全国" },
        { "一季度，四川等地的旅游收入增长⟦20%⟧。", "新闻联播", "全国" },
        { "书展在北京举行，马来西亚担任主宾国。展商有⟦80家⟧。", "新闻联播", "北京市" },
        { "论坛在四川成都开幕。波兰总统出席开幕式。代表有⟦80名⟧。", "新闻联播", "成都市" },
        { "数字中国大会在四川成都开幕。大会将发布数字中国指标⟦80项⟧。", "新闻联播", "成都市" },
        // Bodies of the country give way to a place beside them; sites stand for their city, and say no more than what is named around them.
        { "中国石油涪陵气田一口井产气⟦4亿立方米⟧。", "新闻联播", "涪陵区" },
        { "#四川雅安地震救灾\n四川雅安发生地震。\n中国红十字会总会调拨棉被⟦300床⟧。", "新闻联播", "雅安市" },
        { "上半年，经港珠澳大桥出口⟦300万元⟧。", "新闻联播", "珠海市" },
        { "粤西海域新建风机⟦30台⟧。", "新闻联播", "广东省" },
        { "云南西双版纳客流增长。磨憨口岸出入境⟦3万人次⟧。", "新闻联播", "西双版纳州" },
        { "广州白云国际机场出入境⟦3万人次⟧。", "新闻联播", "广州市" },
        { "浙江杭州西湖招募了⟦400名⟧志愿者。", "新闻联播", "杭州市" },
        { "第137届广交会集中展示我国产品⟦300件⟧。", "新闻联播", "广州市" },
        // Parts of the country; what provinces are named in them.
        { "今天，我国南方大部地区降温，贵州、湖南等地降温⟦18℃⟧。", "新闻联播", "南方地区" },
        { "北方地区大风，其中新疆、甘肃等地有⟦7级⟧风。", "新闻联播", "北方地区" },
        // 国内 inside a clause, reach, examples.
        { "书展在北京举行，分为国内展区、海外展区。展商有⟦80家⟧。", "新闻联播", "北京市" },
        { "四川自贸试验区有⟦38项⟧经验在全国推广，开行班列⟦300列⟧。", "新闻联播", "四川自贸试验区 四川自贸试验区" },
        { "飓风袭击了新西兰，包括奥克兰在内的地区停电，⟦30万人⟧受灾。", "新闻联播", "新西兰" },
        // Where a line goes, where goods and guests come to.
        { "“厦门—墨西哥城”航线运货⟦1800吨⟧。", "新闻联播", "厦门市" },
        { "新兴市场扩大。\n中欧班列从陕西西安出发，⟦9天⟧后运抵哈萨克斯坦。\n今年，汽车出口增长⟦8%⟧。", "新闻联播", "西安市 全国" },
        { "⟦115名⟧旅客平稳抵达三亚凤凰国际机场。", "新闻联播", "三亚市" },
        { "东盟国家入境中国⟦1000万人次⟧。", "新闻联播", "全国" },
        { "某国空袭也门首都，造成⟦6人⟧死亡。据统计，又有⟦3人⟧受伤。", "新闻联播", "也门 也门" },
        { "高铁开通后，北京西至广州南最快⟦7小时⟧。", "新闻联播", "全国" },
        { "管道起点位于内蒙古乌兰察布市，终点位于北京市，全长⟦400公里⟧。", "新闻联播", "全国" },
        { "装有⟦2000吨⟧货物的班列从宁夏银川发车。", "新闻联播", "银川市" },
        { "从昨天起，三亚凤凰机场增加到北京大兴机场等⟦5条⟧航线。", "新闻联播", "三亚市" },
        { "“雷达阵”在重庆云阳开工。“中国雷达阵”的探测距离达⟦1.5亿公里⟧。", "新闻联播", "云阳县" },
        { "辽宁彰武县的林带向科尔沁沙地推进⟦13公里⟧。", "新闻联播", "彰武县" },
        // The place that an article keeps coming back to.
        { "各地发展产业。\n山东莱阳有企业⟦200家⟧。\n莱阳的产业有短板。\n莱阳成立了专班。\n保险费率少了⟦一半⟧。", "新闻联播", "莱阳市 莱阳市" },
        // Governing ends: 其中, routes, ranks, quotations.
        { "全国新建⟦1000处⟧。其中，广东⟦100处⟧。目前已完工⟦800处⟧。", "新闻联播", "全国 广东省 全国" },
        { "渝贵高铁重庆至贵阳全长⟦347公里⟧。", "新闻联播", "全国" },
        { "“我们走访了⟦228家⟧企业。”合川区经信委副主任介绍。", "重庆日报", "合川区" },
        { "他从广东接了⟦300双⟧的订单，产品发往英国⟦100双⟧。", "重庆日报", "重庆市 重庆市" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void AFigureIsAboutWhatGovernsIt(string article, string home, string areas) =>
        Assert.Equal(areas.Split(' '), AreaTexts.Areas(article, home));

    [Fact]
    public void AReportOnACountyThatNamesOneTownIsAboutTheTown() =>
        Assert.Equal(["奉节县安坪镇", "奉节县安坪镇"], AreaTexts.Areas("#奉节创业园复工\n老板说，他接了⟦300双⟧的订单。\n12月2日，奉节县安坪镇车间里，⟦20名⟧工人正在忙碌。", "重庆日报"));

    [Fact]
    public void CodesAreThoseOfTheDay()
    {
        var blocks = new[] { new Block(BlockKind.Paragraph, new JoinedText("江北区新增100户", new TextSpan(0, 8))) };
        var home = new Area("重庆市", "500000");
        Assert.Equal(new Area("江北区", "500105"), new AreaScope(blocks, new DateOnly(2022, 12, 5), home).At(0, 5));
        Assert.NotEqual("500105", new AreaScope(blocks, new DateOnly(2026, 1, 5), home).At(0, 5)?.Code);
    }

    /// <summary>What explain says: the rule and the mention.</summary>
    [Theory]
    [InlineData("企业有3家。", "Home", "")]
    [InlineData("四川有企业3家。", "Head", "四川")]
    [InlineData("在四川，企业有3家。", "Located", "四川")]
    [InlineData("财政部投入3亿元。", "Institution", "财政部")]
    [InlineData("四川、云南有企业3家。", "List", "四川")]
    [InlineData("四川、云南分别有2家和3家。", "InTurn", "云南")]
    public void EachAreaHasItsReason(string text, string rule, string mention)
    {
        var scope = new AreaScope([new Block(BlockKind.Paragraph, new JoinedText(text, new TextSpan(0, text.Length)))], new DateOnly(2023, 7, 21), null);
        var governor = scope.GovernorAt(0, text.LastIndexOf('3'));
        Assert.Equal((rule, mention), (governor.Rule.ToString(), text[governor.Mention.Start..governor.Mention.End]));
    }

    [Theory]
    [InlineData("重庆日报", "重庆市")]
    [InlineData("南方日报", "广东省")]
    [InlineData("新闻联播", "全国")]
    [InlineData("人民日报", "全国")]
    public void HomeIsThePublishersPlace(string publisher, string home) => Assert.Equal(home, HomeArea.Of(publisher, [], null).Name);

    [Theory]
    [InlineData("全市新增100户。重庆金融系统发力。重庆经开区、南岸区复工。", "重庆市")]
    [InlineData("北京举行会议。", "全国")]
    public void WithoutAPublisherHomeIsThePagesPlace(string text, string home) => Assert.Equal(home, HomeArea.Of(null, [text], new DateOnly(2022, 12, 5)).Name);
}
