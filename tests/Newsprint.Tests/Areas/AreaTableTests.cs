using Xunit;

namespace Newsprint.Tests;

/// <summary>Every row of areawords.tsv and places.tsv decides something.</summary>
public class AreaTableTests
{
    static readonly DateOnly Day = new(2023, 7, 21);

    public static TheoryData<string, string> Words =>
        [.. WordRows.Embedded("areawords.tsv", "word", "class").Select(row => (row[0], row[1]))];

    [Theory]
    [MemberData(nameof(Words))]
    public void EveryAreaWordDecides(string word, string kind) => Assert.True(Decides(kind, word), $"{word} ({kind})");

    static bool Decides(string kind, string word) => kind switch
    {
        "zone" => First($"重庆{word}，") is { Kind: AreaKind.Zone } zone && zone.Place!.Name.EndsWith(word, StringComparison.Ordinal),
        "nozone" => !Read($"全省有。{word}高新区有房。").Exists(one => one.Kind is AreaKind.Zone),
        "over" => First($"有路，{word}重庆有。").Use is AreaUse.Head,
        "body" => First($"在重庆长久{word}，").Use is AreaUse.LocatedSite,
        "organ" => First($"市环境{word}，").Kind is AreaKind.Relative,
        "aside" => First($"{word}重庆。").Use is AreaUse.Aside,
        "at" => First($"{word}重庆。").Use is AreaUse.Located,
        "trap" => Gazetteer.Current.At(word, 0, out var length) is not null && length < word.Length && !Read(word).Exists(one => one.Span.Start == 0 && one.Span.End < word.Length),
        "noorgan" => AreaWords.Organs.End(word) is not null && Read($"市{word}。").Count == 0,
        "reserve" => AreaTexts.Named($"四川富顺{word}有路。") is ["四川省"],
        "generic" or "whole" => AreaTexts.Named($"奉节县{word}有路。")[0] == "奉节县",
        "seat" => First($"四川的{word}成都。").Span.Start == 0 && Read($"四川的{word}成都。").Count == 1,
        "cover" => Read(word).Count == 0 && (Read(word[1..]).Count > 0 || Read(word[2..]).Count > 0),
        "event" => First($"中国丝绸{word}开幕。").Use is AreaUse.Aside,
        "accord" => First($"重庆{word}通过。").Use is AreaUse.Aside,
        "both" => First($"中俄{word}。").Kind is AreaKind.Joint && Read("中俄某某。").Count == 0,
        "games" => Read($"他在观看东京{word}。")[^1].Use is AreaUse.Aside,
        "visit" => First($"波兰总统{word}。").Use is AreaUse.Aside,
        "title" => First($"波兰{word}出席。").Use is AreaUse.Aside,
        "local" => HomeArea.Of(null, $"重庆市有，{word}有。", Day).Name == "重庆市",
        "national" => HomeArea.Of(null, $"重庆市有，全市有。{word}", Day).Name == Place.China.Name,
        "reach" => First($"长江{word}有").Place!.Name == $"长江{word}地区",
        "along" => First($"长江{word}有").Place!.Name == "长江地区",
        _ => AreaTexts.Areas(Article(kind, word), "新闻联播")[^1] == Expected(kind),
    };

    /// <summary>A small article whose last figure's area the word decides.</summary>
    static string Article(string kind, string word) => kind switch
    {
        "lead" => $"在重庆，企业有⟦3家⟧。\n{word}，当地企业有⟦5家⟧。",
        "closing" => $"在重庆，企业有⟦3家⟧。{word}，企业有⟦5家⟧。",
        "heard" => $"记者从重庆{word}，企业有⟦5家⟧。",
        "told" => $"来自重庆的{word}显示，企业有⟦5家⟧。",
        "anaphor" => $"在重庆，企业有⟦3家⟧。\n{word}又办了⟦5家⟧。",
        "spread" => $"在重庆，项目{word}京津冀等地⟦300户⟧居民。",
        "nationwide" => $"{word}投入⟦3亿元⟧。\n在重庆，企业有⟦3家⟧。\n{word}投入⟦3亿元⟧。",
        "this" => $"展位有⟦300个⟧。{word}广交会开幕。",
        "aid" => $"财政部下达⟦5000万元⟧{word}重庆救灾。",
        "grant" => $"财政部{word}⟦5000万元⟧支持重庆救灾。",
        "supply" => $"在四川，输电工程投运。每年向重庆{word}⟦3亿度⟧。",
        "coming" => $"英国国防部称，有⟦30辆⟧卡车{word}加沙地带。",
        "goods" => $"我国援助秘鲁的首批{word}今天启运。其中有⟦300箱⟧。",
        "sent" => $"我国向48个秘鲁家庭{word}帐篷⟦300顶⟧。",
        "arrival" => $"首批帐篷⟦300顶⟧{word}重庆。",
        "meeting" => $"两国代表在重庆{word}。\n他们提出⟦3点⟧建议，又提出⟦5点⟧。\n还有⟦2点⟧。",
        "line" => $"重庆至某某{word}全长⟦300公里⟧。",
        "firm" => $"中国{word}重庆分部有⟦300人⟧。",
        "society" => $"四川成都受灾。\n中国青年{word}送来⟦300顶⟧帐篷。",
        "departure" => $"一趟班列从重庆{word}，运货⟦300吨⟧。",
        "bound" => $"一批干部从重庆出发{word}四川，共有⟦300人⟧。",
        "station" => $"天台{word}投产，装机⟦300万千瓦⟧。",
        "share" or "worldwide" => $"四川一家企业的电池全球{word}为⟦30%⟧。",
        "end" => $"管道{word}四川成都，全长⟦300公里⟧。",
        "delegate" => $"运动会在巴黎举行。中国{word}获得⟦3枚⟧奖牌。",
        "strike" => $"消息称，伊拉克对叙利亚的{word}造成⟦3人⟧受伤。",
        "said" => $"乌克兰方面{word}，有人袭击重要城市第聂伯罗，⟦3人⟧受伤。",
        "inward" => $"四川的外资，荷兰{word}投资⟦300万元⟧。",
        "further" => $"四川省今年将{word}成都都市圈产业，产量增长⟦15%⟧。",
        "gather" => $"我国水稻{word}京津冀地区，产量占全国的⟦85%⟧。",
        "superlative" => $"在重庆，我国水头{word}电站装机⟦300万千瓦⟧。",
        "apposition" => $"在全国水稻{word}重庆，早稻播了⟦500万亩⟧。",
        "trade" => $"财政部说，对四川、云南分别{word}⟦5亿元⟧、⟦6亿元⟧。",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no test for this class of areawords.tsv"),
    };

    static string Expected(string kind) => kind switch
    {
        "trade" or "lead" or "closing" or "meeting" or "line" or "nationwide" or "bound" => "全国",
        "station" => "天台县",
        "society" => "成都市",
        "delegate" => "巴黎",
        "strike" => "叙利亚",
        "said" => "第聂伯罗",
        "inward" or "share" or "further" => "四川省",
        "worldwide" => "全球",
        "this" => "广州市",
        "coming" => "加沙地带",
        "end" => "全国",
        "spread" or "gather" => "京津冀地区",
        "sent" or "goods" => "秘鲁",
        _ => "重庆市",
    };

    public static TheoryData<string, string> Papers =>
        [.. Rows("places.tsv").Where(row => row[1] == "paper").Select(row => (row[0], row[3]))];

    [Theory]
    [MemberData(nameof(Papers))]
    public void EveryPaperHasItsPlace(string paper, string code) => Assert.Equal(code, HomeArea.Of(paper, "", Day).Code);

    public static TheoryData<string, string> Railways =>
        [.. Rows("places.tsv").Where(row => row[1] == "line").Select(row => (row[0], row[2]))];

    [Theory]
    [MemberData(nameof(Railways))]
    public void EveryRailwayIsItsTwoEnds(string line, string ends) => Assert.Equal(ends, First($"{line}全长").Place!.Name);

    public static TheoryData<string, string> Pairs =>
        [.. Rows("places.tsv").Where(row => row[1] == "pair").Select(row => (row[0], row[2]))];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void EveryPairIsReadWhereBothAreMeant(string pair, string names)
    {
        var abroad = names.Split('、').First(name => name != "中国");
        Assert.Equal(names, Read($"{abroad}客人到访。{pair}双方")[^1].Place!.Name);
    }

    public static TheoryData<string> RelativeWords => [.. Rows("places.tsv").Where(row => row[1] == "relative").Select(row => row[0])];

    [Theory]
    [MemberData(nameof(RelativeWords))]
    public void EveryRelativeWordIsRead(string word) => Assert.Equal(AreaKind.Relative, Read($"恩施州有，{word}有")[^1].Kind);

    [Fact]
    public void EveryTableSaysWhereItsWordsComeFrom()
    {
        foreach (var table in new[]
        {
            "areawords.tsv", "places.tsv", "divisions.tsv", "times.tsv", "settings.tsv", "holidays.tsv", "plans.tsv", "fiscal.tsv"
        })
            Assert.Matches("(?i)source|general knowledge|official lists",
                string.Join('\n', Resource.Text(table).Split('\n').TakeWhile(line => line.StartsWith('#'))));
    }

    static AreaMention First(string text) => Read(text).FirstOrDefault();

    static List<AreaMention> Read(string text)
    {
        var mentions = new List<AreaMention>();
        AreaReader.Read(text, new AreaContext(Day, null), mentions);
        return mentions;
    }

    static IEnumerable<string[]> Rows(string table) =>
        Resource.Text(table).Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.TrimEnd('\r').Split('\t'));
}
