using Xunit;

namespace Newsprint.Tests;

/// <summary>What is told of other countries: who gives, who strikes, who tells, and where it is.</summary>
public class AreaAbroadTests
{
    /// <summary>Sentences made for the test, the home of the page, and the areas of the figures marked in them.</summary>
    public static TheoryData<string, string, string> Sentences => new()
    {
        // A line that something is done to is no place of what is told; those who are sent are where they are sent.
        { "日前，航空公司开启上海至厦门航线的运营。目前，公司有飞机⟦18架⟧。", "新闻联播", "全国" },
        { "水利部针对山西、陕西两省启动响应，加派⟦3个⟧工作组赴宁夏指导。", "新闻联播", "宁夏回族自治区" },
        // What is given to a country, and what goods for it are made up of, is that country's, up to the end of the sentence; but not where
        // the sentence names who gives.
        { "#法国援外\n法国总统讲话。西方国家已向尼日尔提供⟦3亿欧元⟧的援助。法国出口增长⟦3%⟧。", "新闻联播", "尼日尔 法国" },
        { "法国政府今天称，法国将向尼日尔提供⟦3亿欧元⟧的援助。", "新闻联播", "法国" },
        { "中国政府援助尼泊尔的救灾物资今天启运。该批物资包括⟦300顶⟧帐篷。", "新闻联播", "尼泊尔" },
        // Those that are counted first are where the clause says they are or come to.
        { "英国国防部今天称，仅有⟦30辆⟧卡车进入加沙地带。", "新闻联播", "加沙地带" },
        { "英国国防部今天称，当天有⟦三艘⟧商船在霍尔木兹海峡遭到袭击。", "新闻联播", "霍尔木兹海峡" },
        { "英国国防部今天称，英军损失了⟦30人⟧，在法国的演习结束。", "新闻联播", "英国" },
        { "俄罗斯沃罗涅日州和下诺夫哥罗德州有⟦30人⟧受伤。", "新闻联播", "沃罗涅日州和下诺夫哥罗德州" },
        // What is aimed at something of a country hits that, or the nearer place that is named before it.
        { "法国国防部今天称，法军对⟦3个⟧地区的马里武装据点实施打击。", "新闻联播", "马里" },
        { "以色列国防军称，以军对贝卡谷地巴勒贝克地区的黎巴嫩武装⟦3个⟧据点实施空袭。", "新闻联播", "巴勒贝克地区" },
        { "浙江杭州西湖大学有学生⟦300名⟧。浙江杭州西湖区有学生⟦500名⟧。", "新闻联播", "杭州市 西湖区" },
        // Straight before its number a place abroad is its place, where that is no way to it.
        { "法国国防部今天称，法军控制了马里⟦3个⟧地区。", "新闻联播", "马里" },
        { "日本东京都千代田区一家工厂起火，⟦3人⟧受伤。", "新闻联播", "千代田区" },
        { "日本大阪府世博园区⟦3座⟧展馆开放。", "新闻联播", "大阪府" },
        { "#法国工厂起火\n法国一家工厂起火。受此影响，国际油价今天上涨⟦3%⟧。", "新闻联播", "全球" },
        { "在甘肃，马鞍山村收入⟦3万元⟧。", "新闻联播", "甘肃省" },
        { "上半年，通道带动西部地区进出口增长⟦20%⟧，其中进口增长⟦25%⟧。", "新闻联播", "西部地区 西部地区" },
        { "担任村党支部书记35年来，他让全村收入突破⟦4万元⟧。\n原来村民出村只有一条路，今年投资⟦400万元⟧。", "新闻联播", "全国 全国" },
        // What is said of a place abroad: who tells, who strikes, who is struck.
        { "中国科考船从舟山某港解缆起航，执行科考任务。该船携带设备⟦2套⟧。", "新闻联播", "舟山市" },
        { "加沙地带卫生部门称，以色列对加沙地带的袭击造成⟦5人⟧死亡。", "新闻联播", "加沙地带" },
        { "据媒体报道，以色列对叙利亚首都大马士革发动⟦3次⟧空袭。", "新闻联播", "大马士革" },
        { "以色列国防军称，以军当天出动战机打击了加沙地带⟦30个⟧目标。", "新闻联播", "加沙地带" },
        { "俄罗斯国防部称，俄军开展针对乌克兰的打击行动，俄方损失⟦3架⟧飞机。", "新闻联播", "俄罗斯" },
        { "乌克兰方面称，俄军当天对重要工业城市克里维里赫市发动袭击，造成⟦19人⟧死亡。", "新闻联播", "克里维里赫市" },
        { "美国迈阿密海滩市发生枪击，⟦1人⟧受伤。基辅州遭袭，⟦2人⟧受伤。", "新闻联播", "迈阿密海滩市 基辅州" },
        { "印尼机构称，地震发生在北苏拉威西省附近，⟦1人⟧受伤。", "新闻联播", "北苏拉威西省" },
        { "加州大火烧毁房屋⟦30栋⟧。东京市区积雪⟦3厘米⟧。", "新闻联播", "加利福尼亚州 东京" },
        { "据美国媒体报道，艾奥瓦州遭遇暴雨，该州⟦3万户⟧停电。", "新闻联播", "艾奥瓦州" },
        { "记者获悉，雅万高铁运送旅客⟦30万人次⟧。钱凯港吞吐量达⟦11万标箱⟧。", "新闻联播", "印度尼西亚 秘鲁" },
        { "评级机构标普将评级下调⟦三个⟧等级。", "新闻联播", "美国" },
        { "运动会在土耳其埃尔祖鲁姆闭幕，中国体育代表团获得⟦7枚⟧金牌。", "新闻联播", "埃尔祖鲁姆" },
        { "地震在青森县和岩手县造成⟦30人⟧受伤。", "新闻联播", "青森县和岩手县" },
        { "美国中西部地区有⟦30人⟧受伤。", "新闻联播", "美国" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void AFigureIsAboutWhatGovernsIt(string article, string home, string areas) =>
        Assert.Equal(areas.Split(' '), AreaTexts.Areas(article, home));
}
