namespace Newsprint.Tests;

/// <summary>Periods of made-up texts, as a page that came out on a Monday in December would have them.</summary>
static class PeriodTexts
{
    public static readonly DateOnly Published = new(2022, 12, 5);

    /// <summary>The periods of a paragraph's marked numbers, which stands behind others.</summary>
    public static string Of(string marked, DateOnly? published, params string[] before)
    {
        var (text, starts) = Marked.Read(marked);
        var scope = new PeriodScope([.. before.Append(text).Select(Paragraph)], published, dateline: null);
        return string.Join("; ", starts.Select(start => PeriodReaderTests.Show(scope.At(before.Length, start))));
    }

    public static Block Paragraph(string text) => new(BlockKind.Paragraph, new JoinedText(text, new TextSpan(0, text.Length)));
}
