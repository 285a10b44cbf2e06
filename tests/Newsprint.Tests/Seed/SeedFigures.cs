using System.Globalization;

namespace Newsprint.Tests;

/// <summary>The seed page's figures as annotated by hand, so that tables can be tested apart from the reading of figures.</summary>
static class SeedFigures
{
    static readonly IReadOnlyList<TruthRow> Rows = TruthTable.Read("Seed", "figures.tsv");

    public static string Path { get; } = Repository.PathOf("seeds", "000_9b1e08003a9f508d.txt");

    public static Page Page { get; } = Page.Read(Path);

    /// <summary>All 67, in printed order; index n − 1.</summary>
    public static IReadOnlyList<Figure> All { get; } = [.. Rows.Select(Figure)];

    /// <summary>The page with these figures.</summary>
    public static PageFigures OnPage { get; } = new(Page, All);

    /// <summary>The page with these figures, and with those that the library reads: tables must come out the same from both.</summary>
    public static IReadOnlyDictionary<string, PageFigures> Readings { get; } =
        new Dictionary<string, PageFigures> { ["by hand"] = OnPage, ["as read"] = PageFigures.Of(Page) };

    /// <summary>The number, in figures.tsv, of a figure by where it stands.</summary>
    public static int NumberOf(Figure figure) =>
        Rows.First(row => row.Int("start") == figure.Span.Start).Int("n")!.Value;

    static Figure Figure(TruthRow row)
    {
        var start = row.Int("start")!.Value;
        return new Figure
        {
            Source = Page.Source.Name,
            Article = Article(start)?.Number,
            Headline = Article(start)?.Headline,
            Line = row.Int("line")!.Value,
            Span = new TextSpan(start, start + row["quote"].Length),
            Text = row["quote"],
            Quantity = Quantity(row),
            Role = Enum.Parse<Role>(row["role"], ignoreCase: true),
            Base = row["base"] == "yoy" ? Comparison.YearOnYear : Comparison.None,
            OfStart = row.Int("of") is { } n ? Rows[n - 1].Int("start") : null,
            Indicator = row["indicator"],
            Area = new Area(row["region"], null),
            Period = row.Period("period"),
            Status = Page.Source.Text[(start - 5)..start].Contains("可实现") ? Status.Planned : Status.Actual,
            Sentence = Sentence(start),
        };
    }

    static Article? Article(int offset) => Page.Articles.FirstOrDefault(article =>
        article.HeadlineSpan?.Contains(offset) == true
            || article.Paragraphs.SelectMany(paragraph => paragraph.Spans).Any(span => span.Contains(offset)));

    static Quantity Quantity(TruthRow row)
    {
        var (value, bound) = (row.Number("value")!.Value, row.Bound("bound"));
        var unit = new Unit(row["unit"], null,
            row["unit"] switch { "元" => "money", "%" => "ratio", "小时" or "年" => "time", "吨" => "mass", _ => "count" });
        return new Quantity(value, unit, bound, bound switch
        {
            Bound.Over => new Interval(value, null, false),
            Bound.Under => new Interval(null, value),
            _ => Rounded(row["quote"], value),
        });
    }

    // Half of the last printed digit, scaled by 万 and 亿; a plain whole number of things is counted, not rounded.
    static Interval Rounded(string quote, decimal value)
    {
        var digits = string.Concat(quote.Where(c => char.IsAsciiDigit(c) || c == '.'));
        if (digits.Length == 0 || (!quote.Contains('%') && value.ToString(CultureInfo.InvariantCulture) == digits && !digits.Contains('.')))
            return Interval.Point(value);
        var decimals = digits.Contains('.') ? digits.Length - digits.IndexOf('.') - 1 : 0;
        var half = value / decimal.Parse(digits, CultureInfo.InvariantCulture) / 2;
        for (var i = 0; i < decimals; i++) half /= 10;
        return new Interval(value - half, value + half);
    }

    static string Sentence(int offset)
    {
        var text = Page.Source.Text;
        var start = text.LastIndexOfAny(['。', '\n'], offset - 1) + 1;
        var end = text.IndexOfAny(['。', '\n'], offset);
        return text[start..(end < 0 ? text.Length : end + 1)];
    }
}
