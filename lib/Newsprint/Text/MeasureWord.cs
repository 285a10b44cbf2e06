namespace Newsprint;

/// <summary>The words of measurewords.tsv, by which things and people are counted: 个, 家, 座, and not 天, 元, 米.</summary>
static class MeasureWord
{
    const string OfNumber = "0123456789.,近约超过逾不少于一二两三四五六七八九十百千万亿余多几数";

    static readonly WordTable Table = new("measurewords.tsv");
    static readonly WordGroup Things = Table["thing"];
    /// <summary>百分点, 基点: measured, though 个 stands before them.</summary>
    static readonly WordGroup Points = Table["point"];

    /// <summary>True where a text begins with one.</summary>
    public static bool Starts(ReadOnlySpan<char> text) =>
        Things.Start(text) is { } word && Points.Start(text[word.Length..]) is null;

    /// <summary>Where the measure word of the number stands that a text begins with (近|3.5万|家); -1 where the number has none.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAnyExcept(OfNumber);
        return at > 0 && Starts(text[at..]) ? at : -1;
    }
}
