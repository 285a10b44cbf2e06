using Xunit;

namespace Newsprint.Tests;

public class NotFiguresTests
{
    [Theory]
    [InlineData("2022年12月3日8时30分")]
    [InlineData("2022—2023年，前三季度，1—8月，10月份")]
    [InlineData("第十四届，第137届，第3至5名，第一、二、三产业")]
    [InlineData("居全国第3位，前10名，前五位")]
    [InlineData("4S店，5G网络，G20峰会，C919飞机，ha-12，PM2.5，F-16战机，CR450动车组")]
    [InlineData("12345热线，12306系统，380弄，2号机组，220路")]
    [InlineData("“五个必须”，“一企一专员”，“144小时过境免签”，“两个亚运，同样精彩”")]
    [InlineData("《关于20条措施的通知》")]
    [InlineData("一家企业，一批项目，一座水库，一个人，一项工作")]
    [InlineData("二级响应，二类区，三级医院，四级应急响应，三星级酒店")]
    [InlineData("“十亩”梅园，守护万家团圆，每万名居民")]
    [InlineData("万亩良田，百亿级产业，千亿斤行动，万吨级泊位，亿万人民")]
    [InlineData("千方百计，一心一意，四面八方，千家万户，百姓，三三两两，七嘴八舌")]
    [InlineData("三农，两会，两岸，两国，五部门，两位数增长，三方会谈")]
    [InlineData("五台山，七台河，三门峡，四川，九龙坡，万州，六盘水，东风着陆场，陆家嘴")]
    [InlineData("比分3比1，3:1")]
    [InlineData("八折优惠")]
    [InlineData("半个中国，半场比赛，成百上千家，成千上万人")]
    [InlineData("7天期逆回购，14天逆回购，10年期国债，3个月期存单")]
    [InlineData("7×24小时客服，500米冠军，100米自由泳，8时40分")]
    [InlineData("审评六部原部长")]
    [InlineData("04组卫星，007号，北纬12度，2分00秒87，女子81公斤以上级")]
    [InlineData("1美元兑157.5")]
    [InlineData("翻倍增长，成倍增加，数十年来，几条生产线")]
    [InlineData("早上8点，八点档，晚9点")]
    [InlineData("十四届全国人大三次会议，二十届四中全会")]
    [InlineData("两人表示满意，两人随后离开")]
    [InlineData("红十字会，十字路口")]
    [InlineData("五金店，3金属，第5金，四城联动，6城区，7伤员")]
    [InlineData("女子200米T36级决赛，男子800米，第十四届，十三届、十四届全国人大")]
    public void StatesNoFigure(string text) => Assert.Equal("", QuantityReaderTests.Read(text));

    [Theory]
    [InlineData("防范十项风险", "十项=10 项 Exact")]
    [InlineData("签下两批订单", "两批=2 批 Exact")]
    [InlineData("十几个销售人员", "十几个=10 个 Over")]
    [InlineData("最大风力达到14级，", "14级=14 级 Exact")]
    [InlineData("3000人工作团队，人工智能", "3000人=3000 人 Exact")]
    [InlineData("发生7.2级地震，6级大风", "7.2级=7.2 级 Exact | 6级=6 级 Exact")]
    [InlineData("提出四点建议", "四点=4 点 Exact")]
    [InlineData("首超万亿元，达千亿元", "超万亿元=1000000000000 元 Over | 千亿元=100000000000 元 Exact")]
    [InlineData("按30%的比例，“企业成功获得银行授信额度9700万元。”他说", "30%=30 % Exact | 9700万元=97000000 元 Exact")]
    public void StatesAFigureAllTheSame(string text, string expected) => Assert.Equal(expected, QuantityReaderTests.Read(text));

    [Theory]
    [InlineData("连续3个月增长", "3个月=3 个月 Exact")]
    [InlineData("为期60天的谈判", "60天=60 天 Exact")]
    [InlineData("时隔三年复通", "三年=3 年 Exact")]
    [InlineData("历时约13小时后", "约13小时=13 小时 About")]
    [InlineData("由7小时缩短至2小时左右", "7小时=7 小时 Exact | 2小时左右=2 小时 About")]
    [InlineData("提前半年完成", "半年=0.5 年 Exact")]
    [InlineData("在中国生活近40年，", "近40年=40 年 Under")]
    [InlineData("不到48小时时间里", "不到48小时=48 小时 Under")]
    [InlineData("十年来，十年间，未来五年，过去24小时，近两年来，前4个月，上半年，三年行动", "")]
    [InlineData("这两天，今明两天，10年前，新时代十年，建交50周年，24小时值守", "")]
    public void ALengthOfTimeIsAFigureAndATimeIsNot(string text, string expected) => Assert.Equal(expected, QuantityReaderTests.Read(text));
}
