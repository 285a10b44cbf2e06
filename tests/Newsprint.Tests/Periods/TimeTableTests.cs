using Xunit;

namespace Newsprint.Tests;

/// <summary>Every row of the period tables is reached through the reader.</summary>
public class TimeTableTests
{
    public static TheoryData<string> Words => [.. TimeWords.All];

    [Theory]
    [MemberData(nameof(Words))]
    public void EveryTimeWordIsRead(string word)
    {
        var mentions = new List<PeriodMention>();
        if (TimeWords.Find(word) is { Rule: "season" }) word = "2023/2024" + word;
        if (TimeWords.Find(word) is { Rule: "year-start" }) word += "以来";
        PeriodReader.Read(word + "，", new PeriodContext(new DateOnly(2022, 12, 5), ReferencePeriod.Day(new(2022, 11, 1))), mentions);
        Assert.Equal(word, word[mentions[0].Span.Start..mentions[0].Span.End]);
    }

    public static TheoryData<string, int, DateOnly?, DateOnly?> Holidays =>
        [.. Newsprint.Holidays.All.Select(row => (row.Name, row.Year, row.Days.Start, row.Days.End))];

    [Theory]
    [MemberData(nameof(Holidays))]
    public void EveryHolidayIsRead(string name, int year, DateOnly? first, DateOnly? last)
    {
        var written = year == 0 ? 2023 : year;
        var mentions = new List<PeriodMention>();
        PeriodReader.Read($"{written}年{name}期间", new PeriodContext(new DateOnly(written, 12, 5)), mentions);
        var expected = year == 0
            ? new ReferencePeriod(first!.Value.AddYears(written - 1), last!.Value.AddYears(written - 1))
            : new ReferencePeriod(first, last);
        Assert.Equal(expected, Assert.Single(mentions).Period);
    }

    [Theory]
    [InlineData("“十一五”", 2006)]
    [InlineData("“十二五”", 2011)]
    [InlineData("“十三五”", 2016)]
    [InlineData("“十四五”", 2021)]
    [InlineData("“十五五”", 2026)]
    public void EveryPlanIsFiveYears(string plan, int first)
    {
        var mentions = new List<PeriodMention>();
        PeriodReader.Read(plan + "期间", default, mentions);
        Assert.Equal(new ReferencePeriod(new(first, 1, 1), new(first + 4, 12, 31)), Assert.Single(mentions).Period);
    }

    public static TheoryData<string, string, string> Financial =>
        [.. WordRows.Embedded("fiscal.tsv", "country", "month", "ahead").Select(row => (row[0], row[1], row[2]))];

    [Theory]
    [MemberData(nameof(Financial))]
    public void EveryFinancialYearBeginsInItsMonth(string country, string month, string ahead)
    {
        var mentions = new List<PeriodMention>();
        PeriodReader.Read($"{country}2023财年", new PeriodContext(new DateOnly(2022, 12, 5)), mentions);
        var start = new DateOnly(2023 - int.Parse(ahead, System.Globalization.CultureInfo.InvariantCulture),
            int.Parse(month, System.Globalization.CultureInfo.InvariantCulture), 1);
        Assert.Equal(new ReferencePeriod(start, start.AddYears(1).AddDays(-1)), Assert.Single(mentions).Period);
    }

    public static TheoryData<string, string> Settings =>
        [.. WordRows.Embedded("settings.tsv", "word", "class").Select(row => (row[0], row[1]))];

    [Theory]
    [MemberData(nameof(Settings))]
    public void EverySettingWordDecides(string word, string kind)
    {
        var (text, expected) = kind switch
        {
            "told" => ($"12月2日{word}", "Report"),
            "against" => ($"{word}去年", "Compared"),
            "against-of" => ($"{word}去年的", "Compared"),
            "beside" => ($"去年{word}", "Compared"),
            "event" => ($"2022年{word}", "Name"),
            _ => ("", ""),
        };
        if (expected.Length == 0) Assert.True(DecidesASentence(word, kind), $"{word} ({kind})");
        else Assert.Equal(expected, KindOf(text));
    }

    static string KindOf(string text)
    {
        var mentions = new List<PeriodMention>();
        PeriodReader.Read(text, new PeriodContext(new DateOnly(2022, 12, 5)), mentions);
        return mentions.First(mention => mention.Kind != PeriodKind.Compared || mention.Period.Start is not null).Kind.ToString();
    }

    static bool DecidesASentence(string word, string kind) => kind switch
    {
        "coming" => Year($"12月1日前后{word}") == 2022 && Year($"1月1日{word}开工") == 2023,
        "statistic" => At($"1—8月出口5亿元。进口{word}高3%。", '3') == "2022-01-01/2022-08-31",
        "within" => At($"1—8月出口5亿元。{word}甲地3亿元。", '3') == "2022-01-01/2022-08-31",
        "running" => At($"今年{word}发放3亿元。", '3') == "2022-01-01/..",
        "course" => Course.At($"从5家{word}到8家", 1).End is CourseEnd.From && Course.At($"从5家{word}到8家", 4 + word.Length).End is CourseEnd.To,
        "compares" => Across($"1—8月出口增长4%。", $"销路{word}好，达3亿元。") == "2022-01-01/2022-08-31",
        "record" => KindOf($"自2021年1月以来，单月{word}。") == "Compared",
        "once" => At($"今天（12月4日），电站投运。{word}，年发电3亿度。", '3').Length == 0,
        "stock" => At($"2021年，电动自行车{word}达3万台。", '3') == "2021-12-31",
        "goal" => At($"到2030年，{word}达到3%。", '3') == "2030-12-31",
        "able" => At($"今天（12月4日），大桥合龙。桥面{word}通行3万辆。", '3').Length == 0,
        "until" => At($"今天（12月4日）开馆，{word}至12月9日{word}，展出3件。", '3') == "2022-12-04/2022-12-09",
        "fair" => At($"展会于12月6日至9日举办。{word}设3个。", '3') == "2022-12-06/2022-12-09",
        "held-on" => At($"展会于12月6日至9日{word}。本届设3个。", '3') == "2022-12-06/2022-12-09",
        "begins" => At($"展会12月4日{word}。本届设3个。将持续至12月9日。", '3') == "2022-12-04/2022-12-09" && At($"展会今天（12月4日）{word}。为期3天。", '3') == "2022-12-04/2022-12-06",
        "unsaid" => At($"今天（12月4日），大桥合龙。通车后，车程将由{word}3小时缩短至2小时。", '3').Length == 0,
        "adds" => Across("截至10月底，基站5万个。", $"{word}，用户达3万户，比上年末净增2万户。") == "2022-10-31",
        "place" => At($"在甲地，花期将持续到12月9日；{word}乙地，梅树有3株。", '3').Length == 0,
        "runs-to" => At($"政策{word}2027年底，补贴3元。", '3').Length == 0,
        "lasts" => At($"展会今天（12月4日）开幕，{word}3天。", '3') == "2022-12-04/2022-12-06",
        "aftermath" => At($"今天（12月4日），救灾继续。3.1级地震{word}，群众得到安置。", '3').Length == 0,
        "ahead" => At($"12月4日，列车脱轨。清理{word}3天。", '3').Length == 0,
        "on" => At($"3万只鸽子，{word}12月9日放飞。", '3') == "2022-12-09",
        "due" => KindOf($"12月{word}的原油") == "Name",
        "traded" => KindOf($"{word}12月原油价格") == "Name",
        "clock" => At($"12月3日{word}至5日，展出3件。", '3') == "2022-12-03/2022-12-05",
        "holiday" => At($"春节{word}，展出3件。", '3') == "2022-01-31/2022-02-06",
        "travel" => At($"假期{word}达3万。", '3').Length == 0 && Near($"假期{word}达3万。") == "2022-10-01/2022-10-07",
        "serves" => At($"铁路{word}春运，开行3列。", '3').Length == 0,
        "crowds" => Around($"铁路{word}3万。") == "2022-10-01/2022-10-07",
        "today" => StatedDay.Of($"{word}（12月5日），大会开幕。", new DateOnly(2022, 12, 5)) is not null,
        "yearly" => At($"产值从2016年的5亿元增加到2021年的8亿元，{word}增长3%。", '3') == "2016-01-01/2021-12-31",
        "outlook" => KindOf($"对2023年经济{word}") == "Name",
        "lately" => At($"今天（12月5日），大会开幕。{word}，电站投用。电站有3台机组。", '3').Length == 0,
        "fixed" => At($"12月4日，工程完工。工程{word}3米。", '3').Length == 0 && At($"12月5日，工程完工。工程{word}3米。", '3').Length > 0,
        "opens" => At($"10月乐园{word}以来，接待3万人。", '3') == "2022-10-01/..",
        "nears" => KindOf($"2022年春节{word}，展出3件。") == "Vague",
        "finished" => At($"今天（12月4日），电站开工，预计明年底{word}，供电3万户。", '3').Length == 0,
        "programme" => At($"从今天（12月4日）起，{word}推出专题。高铁带动订单3万吨。", '3').Length == 0
            && At("从今天（12月4日）起，高铁推出专列。高铁带动订单3万吨。", '3').Length > 0,
        "aired" => At($"从今天（12月4日）起，{word}《通途》。高铁带动订单3万吨。", '3').Length == 0,
        "session" => KindOf($"今天的{word}") != "Vague" && KindOf("今天的唐山") == "Vague",
        "lead" => SettingWords.Lead.Start(word + "，") is not null,
        _ => false,
    };

    static int? Year(string text)
    {
        var mentions = new List<PeriodMention>();
        PeriodReader.Read(text, new PeriodContext(new DateOnly(2022, 12, 5)), mentions);
        return mentions[0].Period.Start?.Year;
    }

    static string Near(string text)
    {
        var scope = new PeriodScope([new Block(BlockKind.Paragraph, new JoinedText(text, new TextSpan(0, text.Length)))],
            new DateOnly(2022, 10, 8), null);
        return PeriodReaderTests.Show(scope.At(0, text.LastIndexOf('3')));
    }

    static string Around(string text) => Near("今天（10月8日），国庆假期结束。" + text);

    static string Across(string before, string text)
    {
        Block Paragraph(string one) => new(BlockKind.Paragraph, new JoinedText(one, new TextSpan(0, one.Length)));
        return PeriodReaderTests.Show(new PeriodScope([Paragraph(before), Paragraph(text)], new DateOnly(2022, 12, 5), null).At(1,
            text.LastIndexOf('3')));
    }

    static string At(string text, char number)
    {
        var scope = new PeriodScope([new Block(BlockKind.Paragraph, new JoinedText(text, new TextSpan(0, text.Length)))],
            new DateOnly(2022, 12, 5), null);
        return PeriodReaderTests.Show(scope.At(0, text.LastIndexOf(number)));
    }
}
