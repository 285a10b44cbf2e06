namespace Newsprint;

/// <summary>The clause that a place stands in.</summary>
static class AreaClause
{
    static readonly CharSet Begins = new("，。；！？："), Ends = new("，。；！？");

    /// <summary>Where the clause of an offset begins.</summary>
    public static int Start(string text, int offset) => Begins.LastIndexIn(text.AsSpan(0, offset)) + 1;

    /// <summary>Where the clause of an offset ends, its stop not included.</summary>
    public static int End(string text, int offset) => Ends.IndexIn(text.AsSpan(offset)) is >= 0 and var end ? offset + end : text.Length;

    /// <summary>What stands before an offset in its clause.</summary>
    public static ReadOnlySpan<char> Before(string text, int offset) => text.AsSpan()[Start(text, offset)..offset];

    /// <summary>True where a text has digits or tenths: 7.5亿亩, 七成半.</summary>
    public static bool HasNumber(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (Glyph.IsDigit(c)) return true;
        return text.IndexOf('成') is > 0 and var tenths && "一二两三四五六七八九".Contains(text[tenths - 1]);
    }

    /// <summary>What stands from an offset on in its clause.</summary>
    public static ReadOnlySpan<char> After(string text, int offset) => text.AsSpan()[offset..End(text, offset)];
}
