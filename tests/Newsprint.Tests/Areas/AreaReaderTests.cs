using CsCheck;
using Xunit;

namespace Newsprint.Tests;

public class AreaReaderTests
{
    static readonly DateOnly Day = new(2022, 12, 5);

    [Theory]
    [InlineData("湖北宜昌西陵区", "西陵区")]
    [InlineData("辽宁省沈阳市", "沈阳市")]
    [InlineData("云南西双版纳", "西双版纳州")]
    [InlineData("西双版纳傣族自治州", "西双版纳傣族自治州")]
    [InlineData("重庆石柱", "石柱县")]
    [InlineData("吉林长春朝阳区", "朝阳区")]
    [InlineData("重庆高新区", "重庆高新区")]
    [InlineData("武汉东湖高新区", "武汉东湖高新区")]
    [InlineData("武汉东湖科学城", "武汉东湖科学城")]
    [InlineData("万盛经开区", "万盛经开区")]
    [InlineData("上海虹桥国际中央商务区", "上海虹桥国际中央商务区")]
    [InlineData("甘肃临夏州积石山县", "积石山县")]
    [InlineData("东莞市虎门镇", "虎门镇")]
    // The town that a county is named after.
    [InlineData("重庆奉节镇安坪村", "奉节县奉节镇安坪村")]
    [InlineData("上海市静安区临汾路街道", "静安区临汾路街道")]
    // What a county elsewhere is called, straight behind a city, is the name of something there.
    [InlineData("吉林大安市龙海灌区", "大安市")]
    [InlineData("河北雄安", "雄安新区")]
    [InlineData("印尼", "印度尼西亚")]
    [InlineData("刚果（金）", "刚果（金）")]
    [InlineData("华北地区", "华北地区")]
    public void APlaceIsReadToItsMostSpecificName(string text, string area) => Assert.Equal([area], AreaTexts.Named(text));

    /// <summary>Words that only look like places: everyday words, two names that meet by chance, things named after places.</summary>
    [Theory]
    [InlineData("维护世界和平与安全，推动合作，开通新通道")]
    [InlineData("弘扬中华文化，党委和政府出台政策")]
    [InlineData("投资兴业，建设宜居新城区，农村居民和城乡社区")]
    [InlineData("贺兰山东麓、黄河南岸、印度洋、北京时间")]
    [InlineData("安全区域、展区内、全市场、市场监管")]
    [InlineData("富贵安康，英雄安息")]
    [InlineData("新建区域，泵站、沿河管网，绿色工业园区")]
    [InlineData("区域布局，城镇和乡镇，白银价格，资源开发")]
    public void EverydayWordsAreNoPlaces(string text) => Assert.Empty(AreaTexts.Named(text));

    [Fact]
    public void AnEverydayNameCountsAfterItsParentOrItsFullName()
    {
        Assert.Equal(["和平区"], AreaTexts.Named("天津和平"));
        Assert.Equal(["和平区", "和平区"], AreaTexts.Named("天津市和平区召开会议，和平的企业复工。"));
    }

    [Fact]
    public void EveryFullNameOfADivisionIsFound()
    {
        var missed = Divisions.All.Where(one => one.StandsOn(Day) && !one.EverydayNames.Contains(one.Name))
            .Where(one => !AreaTexts.Named($"今年，{one.Name}共有企业", Day).Contains(one.Name)).Select(one => one.Name);
        Assert.Empty(missed);
    }

    [Fact]
    public void EveryNameOfADivisionIsFoundAfterItsParent()
    {
        var missed =
            from one in Divisions.All
            where one.StandsOn(Day) && one.Parent is not null && Divisions.Of(one.Parent, Day) is not null
            from name in one.ShortNames
            where !(name[^1] == '湖' && one.EverydayNames.Contains(name) && one.Name[^1] == '区') // 杭州西湖 is the lake
            where Divisions.Find(name, Day).Count(other => other.Parent == one.Parent) == 1 // 临夏 in 临夏州 is a city and a county
            let found = Codes($"{Divisions.Of(one.Parent!, Day)!.Name}{name}共有企业")
            where !found.Contains(one.Code)
            select $"{one.Parent} {name}";
        Assert.Empty(missed);
    }

    /// <summary>
    /// Short names that need no evidence mean their division by themselves, but for those that two or more share: there the highest is
    /// meant, and of equals the first.
    /// </summary>
    [Fact]
    public void ShortNamesThatAreNoEverydayWordsMeanTheirDivision()
    {
        var missed =
            from one in Divisions.All
            where one.StandsOn(Day)
            from name in one.ShortNames.Except(one.EverydayNames)
            where Divisions.Find(name, Day).Count == 1 && !Codes($"今年，{name}共有企业").Contains(one.Code)
            select name;
        Assert.Empty(missed);
    }

    [Fact]
    public void EveryOtherPlaceIsFound()
    {
        var missed = Gazetteer.Current.Names.Where(name =>
            Gazetteer.Current
                .Of(name)
                .All(one => one.Kind is not (AreaKind.Division or AreaKind.Relative or AreaKind.Joint)
                    && !(one.Kind is AreaKind.Region && one.Everyday)))
            .Where(name => AreaTexts.Named($"今年，{name}，", Day) is not [_, ..]);
        Assert.Empty(missed);
    }

    [Fact]
    public void AnyTextIsReadInOrderWithoutOverlap()
    {
        var names = Gazetteer.Current.Names.ToArray();
        var piece = Gen.OneOf(Gen.Int[0, names.Length - 1].Select(i => names[i]),
            Gen.OneOfConst("在", "、", "，", "。", "和", "市财政局", "镇", "村", "新区", "经开区", "“", "”", "其中", "分别5%", "12万"), Gen.String[0, 3]);
        piece.Array[0, 12].Select(parts => string.Concat(parts)).Sample(
            text =>
            {
                var mentions = new List<AreaMention>();
                AreaReader.Read(text, new AreaContext(Day, null), mentions);
                var end = 0;
                foreach (var mention in mentions)
                {
                    if (mention.Span.Start < end || mention.Span.End > text.Length || mention.Span.Length == 0) return false;
                    end = mention.Span.End;
                }
                var scope = new AreaScope([new Block(BlockKind.Paragraph, new JoinedText(text, new TextSpan(0, text.Length)))], Day, null);
                return Enumerable.Range(0, text.Length + 1).All(offset => scope.At(0, offset) is not null);
            }, seed: "0000KZ3mKYF2", iter: 2000);
    }

    static string?[] Codes(string text)
    {
        var mentions = new List<AreaMention>();
        AreaReader.Read(text, new AreaContext(Day, null), mentions);
        return [.. mentions.Select(one => one.Area?.Code)];
    }
}
