namespace Newsprint;

/// <summary>Tells the lines that sign a notice: those who issue it, and below them the day with its year.</summary>
/// <param name="lines">The page's lines.</param>
/// <param name="source">The decoded source.</param>
sealed class SignatureReader(IReadOnlyList<Line> lines, string source)
{
    /// <summary>A longer line names nobody.</summary>
    const int Longest = 24;

    /// <summary>So many sign together at most, each on a line of its own.</summary>
    const int Most = 4;

    const string Numerals = "〇○零一二三四五六七八九十";

    /// <summary>True for a line that signs what stands above it, or says on which day.</summary>
    public bool Signs(int line)
    {
        var day = line;
        while (day < lines.Count && day - line <= Most && IsIssuer(Text(day))) day++;
        if (day == lines.Count || !IsDay(Text(day))) return false;
        var first = line;
        while (first > 0 && day - first < Most && IsIssuer(Text(first - 1))) first--;
        return first < day && first > 0 && Ends(Text(first - 1));
    }

    /// <summary>青石县统计局|（2022年3月1日）: who issues what stands below, and when.</summary>
    public bool Issues(int line) =>
        IsDayInBrackets(line) && line > 0 && IsIssuer(Text(line - 1)) || IsDayInBrackets(line + 1) && IsIssuer(Text(line));

    bool IsDayInBrackets(int line) =>
        line < lines.Count && Text(line) is ['（' or '(', .. var day, '）' or ')'] && IsDay(day);

    ReadOnlySpan<char> Text(int line) => source.AsSpan(lines[line].Span.Start, lines[line].Span.Length);

    /// <summary>Above a signature a sentence ends, or a line says what is attached.</summary>
    static bool Ends(ReadOnlySpan<char> text) =>
        Glyph.IsComplete(text) || FurnitureReader.Is(text) || char.IsPunctuation(text[^1]) || text.StartsWith("附件", StringComparison.Ordinal);

    static bool IsIssuer(ReadOnlySpan<char> text)
    {
        if (text.Length is < 3 or > Longest || PressWords.Issuers.End(text) is null) return false;
        foreach (var c in text)
            if (!Glyph.IsHan(c) && !char.IsWhiteSpace(c)) return false;
        return true;
    }

    /// <summary>2024年8月11日, 二〇二四年八月十一日, and nothing else.</summary>
    static bool IsDay(ReadOnlySpan<char> text)
    {
        var (year, month, day) = (text.IndexOf('年'), text.IndexOf('月'), text.IndexOf('日'));
        return year == 4 && month > year && day > month && day == text.Length - 1
            && AreNumerals(text[..year]) && AreNumerals(text[(year + 1)..month]) && AreNumerals(text[(month + 1)..day]);
    }

    static bool AreNumerals(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!Glyph.IsDigit(c) && !Numerals.Contains(c)) return false;
        return text.Length is > 0 and <= 4;
    }
}
