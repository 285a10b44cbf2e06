using System.Text;

namespace Newsprint.Benchmarks;

/// <summary>News that nobody printed: sentences with and without figures, the same for the same seed.</summary>
sealed class MadeUpNews(int seed)
{
    static readonly DateOnly Day = new(2022, 12, 5);
    static readonly string[] Places = [.. Divisions.All.Where(one => one.StandsOn(Day)).Select(one => one.Name)];
    static readonly string[] Things = ["粮食产量", "外贸进出口总额", "快递业务量", "新能源汽车销量", "养老机构", "普惠小微贷款余额", "高标准农田", "旅客发送量", "软件业务收入", "在建项目"];
    static readonly string[] Units = ["亿元", "万吨", "亿件", "万辆", "家", "万户", "万亩", "万人次", "个", "公里"];
    static readonly string[] Times = ["今年前三季度，", "1至11月，", "截至10月底，", "12月2日，", "目前，", "去年，", "", "", ""];
    static readonly string[] Plain =
    [
        "当地干部群众说，好日子是一点一滴干出来的。", "会议强调，要坚持稳中求进工作总基调，把各项部署落到实处。",
        "走进村口，崭新的文化广场格外醒目，孩子们正在树下读书。", "“路修好了，山里的东西卖得出去了。”合作社负责人笑着告诉记者。",
        "下一步，有关部门将继续优化服务，帮助企业解决实际困难。", "专家认为，这项技术为产业转型提供了新的思路，也给传统工艺带来了机会。",
    ];

    readonly Random _random = new(seed);

    /// <summary>A page of at least so many characters: articles of a headline and some paragraphs.</summary>
    public string Page(int length)
    {
        var page = new StringBuilder();
        while (page.Length < length)
        {
            page.Append(One(Places)).Append(One(Things)).Append("稳步增长\n");
            for (var i = 0; i < 6; i++) page.Append(Paragraph()).Append('\n');
        }
        return page.ToString();
    }

    /// <summary>
    /// A page that is put together already, one article of at least so many characters: what reading its figures costs and nothing else.
    /// </summary>
    public Page Assembled(int length)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        while (text.Length < length)
        {
            var start = text.Length;
            text.Append(Paragraph());
            spans.Add(new(start, text.Length));
            text.Append('\n');
        }
        var source = new SourceText(text.ToString());
        return new()
        {
            Source = source,
            Published = Day,
            Publisher = null,
            Articles = [Article([.. spans.Select(span => new Paragraph(new JoinedText(source.Text, span)))])],
            Captions = [],
            Banners = [],
            Furniture = [],
            Notes = [],
        };
    }

    static Article Article(Paragraph[] paragraphs) => new()
    {
        Number = 1,
        Headline = null,
        HeadlineSpan = null,
        Byline = null,
        Dateline = null,
        Paragraphs = paragraphs,
        Duplicates = [],
        StartsTruncated = false,
        EndsTruncated = false,
    };

    string Paragraph()
    {
        var paragraph = new StringBuilder();
        for (var i = _random.Next(2, 6); i > 0; i--) paragraph.Append(_random.Next(5) < 2 ? Statement() : One(Plain));
        return paragraph.ToString();
    }

    string Statement() => _random.Next(4) switch
    {
        0 => $"{One(Times)}{One(Places)}{One(Things)}达{Number()}{One(Units)}，同比增长{Number()}%。",
        1 => $"{One(Times)}{One(Places)}新增{One(Things)}超{Number()}{One(Units)}，比上年同期下降{Number()}%，占全省的{Number()}%。",
        2 => $"{One(Times)}全市{Number()}{One(Units)}{One(Things)}中，{Number()}个已全部复工。",
        _ => $"{One(Places)}计划到2025年建成{Number()}{One(Units)}{One(Things)}，{One(Places)}、{One(Places)}分别增长{Number()}%、{Number()}%。",
    };

    string Number() => _random.Next(3) == 0 ? _random.Next(1, 100).ToString() : $"{_random.Next(1, 3000)}.{_random.Next(1, 99)}";

    string One(string[] of) => of[_random.Next(of.Length)];
}
